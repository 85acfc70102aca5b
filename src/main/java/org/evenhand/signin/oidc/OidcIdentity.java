package org.evenhand.signin.oidc;

import java.util.Objects;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Identity of somebody, as an identity provider vouches for it.
 *
 * @param subject who it is to the provider, for good; an address or a name may be another's next year
 * @param email empty where there is none that mail could go to
 * @param emailVerified whether the provider has seen that the address is theirs
 * @param name as the provider has it; may be empty
 */
record OidcIdentity(String issuer, String subject, Optional<EmailAddress> email, boolean emailVerified, String name) {

    /** What OpenID Connect allows, and the table holds. */
    private static final int LONGEST_SUBJECT = 255;

    /** Empty where the provider does not say who it is. */
    static Optional<OidcIdentity> by(OidcUser user) {
        String subject = Objects.requireNonNullElse(user.getSubject(), "");
        if (user.getIssuer() == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        return Optional.of(new OidcIdentity(
                user.getIssuer().toString(),
                subject,
                Optional.ofNullable(user.getEmail()).flatMap(EmailAddress::read),
                Boolean.TRUE.equals(user.getEmailVerified()),
                Objects.requireNonNullElse(user.getFullName(), "")));
    }
}
