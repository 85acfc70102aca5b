package org.evenhand.people.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in person in Spring Security's terms, with the state of the account that it was made from. Where a session was
 * put away and brought back, only the account is left: who they are and what they may do is read anew
 * ({@code SessionRevalidationFilter}) before anybody asks.
 */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private final AccountId account;
    private final transient @Nullable SignedIn person;
    private final long standing;
    private final long secret;

    PersonAuthentication(SignedIn person, long standing, long secret) {
        super(authorities(person.roles()));
        this.account = person.account();
        this.person = person;
        this.standing = standing;
        this.secret = secret;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Set<Role> roles) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        return authorities;
    }

    @Override
    public @Nullable SignedIn getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.value();
    }

    public AccountId account() {
        return account;
    }

    /** Whether the person may still do what they could when this was made. */
    public boolean isUpToDate(Account now) {
        return person != null && now.standing() == standing;
    }

    /** Whether the session may go on: the account is open, and its password and codes are the same. */
    public boolean mayGoOn(Account now) {
        return now.isOpen() && now.secret() == secret;
    }
}
