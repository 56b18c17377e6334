# What goes beside the programs, from Qt, OpenSSL and the compiler, and nothing else: into build/windows/bin, so that the
# programs start there as they do where they are installed, and into the installed folder.
get_target_property(qt_core Qt6::Core IMPORTED_LOCATION_RELEASE)
if(NOT qt_core)
    get_target_property(qt_core Qt6::Core LOCATION)
endif()
get_filename_component(qt_bin ${qt_core} DIRECTORY)
set(P2S_RUNTIME_NAMES Qt6Core.dll Qt6Gui.dll Qt6Widgets.dll Qt6Sql.dll Qt6Concurrent.dll libcrypto-3-x64.dll
    libssl-3-x64.dll)
set(plugins platforms/qwindows styles/qmodernwindowsstyle imageformats/qico sqldrivers/qsqlite sqldrivers/qsqlpsql)
# Of the plugins those without which nothing works; Qt's own words for that help nobody.
set(P2S_NEEDED_PLUGINS platforms/qwindows.dll sqldrivers/qsqlite.dll)

set(stripped "")
set(runtime_files "")
if(MINGW)
    # The compiler's own libraries come with symbols, which are most of their size.
    foreach(library libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll zlib1.dll)
        execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
            OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(NOT IS_ABSOLUTE ${file})
            find_file(runtime_${library} ${library} PATHS /usr/x86_64-w64-mingw32/lib NO_DEFAULT_PATH
                NO_CMAKE_FIND_ROOT_PATH REQUIRED)
            set(file ${runtime_${library}})
        endif()
        list(APPEND P2S_RUNTIME_NAMES ${library})
        add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/bin/${library}
            COMMAND ${CMAKE_STRIP} -o ${PROJECT_BINARY_DIR}/bin/${library} ${file} DEPENDS ${file} VERBATIM)
        list(APPEND stripped ${PROJECT_BINARY_DIR}/bin/${library})
    endforeach()
endif()
foreach(name IN LISTS P2S_RUNTIME_NAMES)
    set(file ${PROJECT_BINARY_DIR}/bin/${name})
    if(NOT file IN_LIST stripped)
        find_file(from_${name} ${name} PATHS ${qt_bin} ${OPENSSL_INCLUDE_DIR}/../bin NO_DEFAULT_PATH
            NO_CMAKE_FIND_ROOT_PATH REQUIRED)
        add_custom_command(OUTPUT ${file} COMMAND ${CMAKE_COMMAND} -E copy ${from_${name}} ${file}
            DEPENDS ${from_${name}} VERBATIM)
    endif()
    list(APPEND runtime_files ${file})
    install(FILES ${file} DESTINATION .)
endforeach()
# Qt's own plugins, and the driver for PostgreSQL that the SDK makes with libpq inside.
foreach(plugin IN LISTS plugins)
    set(file ${PROJECT_BINARY_DIR}/bin/${plugin}.dll)
    find_file(from_${plugin} ${plugin}.dll PATHS ${qt_bin}/../plugins ${p2s_windows_sdk}/more/plugins NO_DEFAULT_PATH
        NO_CMAKE_FIND_ROOT_PATH REQUIRED)
    get_filename_component(folder ${plugin} DIRECTORY)
    add_custom_command(OUTPUT ${file}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/bin/${folder}
        COMMAND ${CMAKE_COMMAND} -E copy ${from_${plugin}} ${file} DEPENDS ${from_${plugin}} VERBATIM)
    list(APPEND runtime_files ${file})
    install(FILES ${file} DESTINATION ${folder})
endforeach()
add_custom_target(p2s_runtime DEPENDS ${runtime_files})
