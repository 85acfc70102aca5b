/** Accounts, roles held, invitations and organisations as rows, for this module and for signing in. */
@NullMarked
@NamedInterface("accounts")
package org.evenhand.people.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
