/** Signing in through an identity provider with OpenID Connect. */
@NullMarked
package org.evenhand.signin.oidc;

import org.jspecify.annotations.NullMarked;
