/** Proofs of who somebody is: password and one-time code, and the throttle on guessing them. */
@NullMarked
package org.evenhand.signin.credentials;

import org.jspecify.annotations.NullMarked;
