package org.evenhand.signin.credentials;

import java.time.Clock;
import java.time.Duration;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down without letting a guesser lock anybody out. Refusals are counted by account <em>and</em> device: a
 * device on which the holder signed in before has a count of its own, so whatever strangers try elsewhere, the holder's
 * own machine is let through (OWASP, "Slow down online guessing attacks with device cookies"). Besides, strangers at one
 * address may fail only so often, whomever they try; many people may share an address, so this too lets the holder's
 * machine through.
 */
@Component
public class Throttle {

    public static final int MOST_FOR_A_DEVICE = 10;
    static final int MOST_FOR_AN_ADDRESS = 50;
    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** Everybody who is not on a known device counts as one. */
    private static final String STRANGERS = "";

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether another try is let through. */
    public boolean lets(String emailKey, SignInDetails details) {
        Object since = Moments.at(clock.instant().minus(WINDOW));
        String device = device(emailKey, details);
        int byDevice = jdbc.sql("select count(*) from refused_sign_in where who = ? and device = ? and at > ?")
                .params(Tokens.hash(emailKey), device, since)
                .query(Integer.class)
                .single();
        if (byDevice >= MOST_FOR_A_DEVICE || !device.equals(STRANGERS)) {
            return byDevice < MOST_FOR_A_DEVICE;
        }
        int byAddress = jdbc.sql("select count(*) from refused_sign_in where address = ? and at > ?")
                .params(address(details), since)
                .query(Integer.class)
                .single();
        return byAddress < MOST_FOR_AN_ADDRESS;
    }

    public void noteRefused(String emailKey, SignInDetails details) {
        jdbc.sql("delete from refused_sign_in where at < ?")
                .param(Moments.at(clock.instant().minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("insert into refused_sign_in (who, device, address, at) values (?, ?, ?, ?)")
                .params(Tokens.hash(emailKey), device(emailKey, details), address(details), Moments.at(clock.instant()))
                .update();
    }

    /** The holder has shown that it was them: what this device got wrong before is forgotten. */
    void forgive(String emailKey, SignInDetails details) {
        jdbc.sql("delete from refused_sign_in where who = ? and device = ?")
                .params(Tokens.hash(emailKey), device(emailKey, details))
                .update();
    }

    /** The holder has shown another way that it was them: whatever strangers got wrong is forgotten. */
    public void forgiveStrangers(String emailKey) {
        forgive(emailKey, new SignInDetails("", "", ""));
    }

    /** Whether another try at the password of somebody who is signed in already is let through. */
    public boolean lets(AccountId signedIn) {
        return lets(key(signedIn), own(signedIn));
    }

    public void noteRefused(AccountId signedIn) {
        noteRefused(key(signedIn), own(signedIn));
    }

    public void forgive(AccountId signedIn) {
        forgive(key(signedIn), own(signedIn));
    }

    /** Apart from what is counted at sign-in, where it is an e-mail address: so neither locks the other. */
    private static String key(AccountId signedIn) {
        return "account " + signedIn.value();
    }

    /** An address of its own, so that nobody is held up for what others behind the same address get wrong. */
    private static SignInDetails own(AccountId signedIn) {
        return new SignInDetails(key(signedIn), "", "");
    }

    /** Gives a device on which somebody has just signed in a token to be known by. */
    public String remember(AccountId account) {
        String token = Token.random();
        jdbc.sql("delete from known_device where account = ? and seen_at < ?")
                .params(account.value(), Moments.at(clock.instant().minus(Duration.ofDays(400))))
                .update();
        jdbc.sql("insert into known_device (token_hash, account, seen_at) values (?, ?, ?)")
                .params(Tokens.hash(token), account.value(), Moments.at(clock.instant()))
                .update();
        return token;
    }

    public boolean knows(String device, AccountId account) {
        return jdbc.sql("select count(*) from known_device where token_hash = ? and account = ?")
                        .params(Tokens.hash(device), account.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private String device(String emailKey, SignInDetails details) {
        if (details.device().isEmpty()) {
            return STRANGERS;
        }
        String hash = Tokens.hash(details.device());
        // Asked by whose device it is: how long that takes tells nothing of the address that was typed.
        boolean known = jdbc
                .sql("select account from known_device where token_hash = ?")
                .param(hash)
                .query((row, number) -> new AccountId(row.getString("account")))
                .list()
                .stream()
                .flatMap(id -> accounts.find(id).stream())
                .anyMatch(account -> new EmailAddress(account.email()).key().equals(emailKey));
        return known ? hash : STRANGERS;
    }

    /** Kept as a hash: an address can tell who somebody is. */
    private static String address(SignInDetails details) {
        return Tokens.hash(details.address());
    }
}
