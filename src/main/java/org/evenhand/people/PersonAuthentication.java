package org.evenhand.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A signed-in person in Spring Security's terms, with the state of the account that it was made from. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    private final transient SignedIn person;
    private final long standing;
    private final long secret;

    PersonAuthentication(SignedIn person, long standing, long secret) {
        super(authorities(person.roles()));
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
    public SignedIn getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.account().value();
    }

    /** Whether the person may still do what they could when this was made. */
    boolean isUpToDate(Account account) {
        return account.standing() == standing;
    }

    /** Whether the session may go on: the account is open, and its password and codes are the same. */
    boolean mayGoOn(Account account) {
        return account.isOpen() && account.secret() == secret;
    }
}
