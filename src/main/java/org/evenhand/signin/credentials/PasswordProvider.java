package org.evenhand.signin.credentials;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Puts {@link SigningIn} behind Spring Security's sign-in form. */
public class PasswordProvider implements AuthenticationProvider {

    /** Too many people are signing in at this moment. */
    public static final class Busy extends AuthenticationException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("Too many are signing in");
        }
    }

    private final SigningIn signingIn;

    public PasswordProvider(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        SignInDetails details = asked.getDetails() instanceof SignInDetails sent ? sent : new SignInDetails("", "", "");
        return switch (signingIn.signIn(asked.getName(), String.valueOf(asked.getCredentials()), details)) {
            case SigningIn.Answer.Welcome welcome -> {
                welcome.person().setDetails(details);
                yield welcome.person();
            }
            case SigningIn.Answer.Wrong wrong -> throw new BadCredentialsException("Refused");
            case SigningIn.Answer.Later later -> throw new LockedException("Too many refusals lately");
            case SigningIn.Answer.Busy busy -> throw new Busy();
        };
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
