#pragma once

#include <functional>

class QWidget;

namespace p2s {

class IssuanceDraft;

/// Calls \a leave, which forgets the password of what was issued. Asks first, in a window of \a parent, when
/// that password was generated, not copied, and not looked at on the last page: it is kept nowhere.
void leavePassword(QWidget* parent, const IssuanceDraft& draft, std::function<void()> leave);

/// What comes after a draft is left: nothing, or another one.
enum class Leaving { Close, BeginAnew };

/// Calls \a leave, which forgets all of \a draft. Asks first, in a window of \a parent, when a request would
/// be left that nobody has, or something entered, or a password as leavePassword has it.
void leaveDraft(QWidget* parent, const IssuanceDraft& draft, Leaving leaving, std::function<void()> leave);

} // namespace p2s
