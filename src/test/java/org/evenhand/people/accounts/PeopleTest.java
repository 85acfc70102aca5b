package org.evenhand.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.CollectedActs;
import org.evenhand.people.CollectedLetters;
import org.evenhand.people.Outcome;
import org.evenhand.people.PeopleContext;
import org.evenhand.people.Refusal;
import org.evenhand.people.SettableClock;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * What the tests of people have in common: three organisations, a day, and ways to have people in them and to act as one
 * of them. Each test runs on H2 and on a real PostgreSQL.
 */
public abstract class PeopleTest {

    public static final OrganisationId NORTHSHIRE = PeopleContext.NORTHSHIRE;
    public static final OrganisationId MARSHWICK = PeopleContext.MARSHWICK;
    public static final OrganisationId HEARTHSIDE = PeopleContext.HEARTHSIDE;

    public static final Instant A_MORNING = Instant.parse("2026-11-24T09:00:10Z");
    public static final String PASSWORD = "lantern orbit quarry thistle";
    public static final String ANOTHER = "gravel pocket sunday trombone";

    private static final By SET_UP = By.named("Set-up", A_MORNING);

    private static final List<String> TABLES = List.of(
            "known_device",
            "refused_sign_in",
            "set_up_code",
            "password_reset",
            "invitation",
            "registration",
            "role_grant",
            "recovery_code",
            "external_identity",
            "accreditation",
            "organisation",
            "account");

    private static final String HASH = done(new Passwords().hash(PASSWORD));

    @Autowired
    public JdbcClient jdbc;

    @Autowired
    public SettableClock clock;

    @Autowired
    public CollectedLetters letters;

    @Autowired
    public CollectedActs record;

    @Autowired
    public Accounts accounts;

    @Autowired
    public Organisations organisations;

    @Autowired
    public Grants grants;

    @Autowired
    public AuthenticationLookup authenticationLookup;

    /** Northshire buys and runs the installation, Marshwick buys, Hearthside provides. Nobody is in any of them. */
    @BeforeEach
    final void begin() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from scheduled_tasks where task_name = 'forgotten-password'")
                .update();
        clock.set(A_MORNING);
        letters.begin();
        record.begin();
        organisations.open(NORTHSHIRE, "Northshire Council", true, false, true, SET_UP);
        organisations.open(MARSHWICK, "Marshwick Council", true, false, false, SET_UP);
        organisations.open(HEARTHSIDE, "Hearthside", false, true, false, SET_UP);
    }

    @AfterEach
    final void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** A person who can sign in with {@link #PASSWORD}, and holds nothing. */
    public final AccountId person(String name) {
        return accounts.open(new EmailAddress(email(name)), name, HASH, false);
    }

    public final AccountId person(String name, Role role, OrganisationId organisation) {
        AccountId person = person(name);
        hold(person, role, organisation);
        return person;
    }

    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@people.example";
    }

    public final Grant hold(AccountId person, Role role, OrganisationId organisation) {
        return hold(person, role, organisation, Optional.empty());
    }

    public final Grant hold(AccountId person, Role role, OrganisationId organisation, Optional<TenderId> tender) {
        Grant grant =
                grants.give(person, role, organisation, tender, false, Grant.State.IN_FORCE, "", Optional.empty());
        accounts.bumpRoleVersion(person);
        return grant;
    }

    public final Account account(AccountId id) {
        return accounts.find(id).orElseThrow();
    }

    /** Signs a person in on this thread, with the roles that they hold now. */
    public final void as(AccountId person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(authenticationLookup.authentication(account(person))));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw new AssertionError("Refused: " + refused.why());
        };
    }

    public static <T> Refusal refusal(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> throw new AssertionError("Done: " + done.value());
            case Outcome.Refused<T> refused -> refused.why();
        };
    }

    public final long count(String query, Object... parameters) {
        return jdbc.sql("select count(*) from " + query)
                .params(List.of(parameters))
                .query(Long.class)
                .single();
    }

    /** What a person does on a thread of its own, with the roles that they hold now. */
    public final <T> Callable<T> by(AccountId person, Callable<T> act) {
        PersonAuthentication now = authenticationLookup.authentication(account(person));
        return () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(now));
            return act.call();
        };
    }

    /** Does all of it at the same moment, each on a thread of its own, and gives what came of each. */
    public static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> running = acts.stream()
                    .map(act -> threads.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        try {
                            return act.call();
                        } finally {
                            SecurityContextHolder.clearContext();
                        }
                    }))
                    .toList();
            for (Future<T> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        assertThat(results).hasSameSizeAs(acts);
        return results;
    }
}
