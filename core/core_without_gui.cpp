// The core decides and never shows: a build that hands it Gui or Widgets is wired wrongly.
#if defined(QT_GUI_LIB) || defined(QT_WIDGETS_LIB)
#error "core must not be linked to Qt Gui or Qt Widgets"
#endif
