/** One’s own account: the first set-up, taking up an invitation, name and password, and what to do about a forgotten one. */
@NullMarked
package org.evenhand.signin.account;

import org.jspecify.annotations.NullMarked;
