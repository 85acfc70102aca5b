package org.evenhand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.ApplicationContext;

/**
 * Every method of a service that others may call, one call of it on things of Northshire Council, and for whom that call
 * is let through. The rest get nothing, not even an answer that is a refusal. Each part of the application has a table of
 * its own.
 */
final class ServiceCalls {

    /** A call; what it gives back does not matter here. */
    interface Call {
        Object on(ApplicationContext beans) throws Exception;
    }

    /** A call, who may make it, and how it fails for them where the test lacks something that the call needs. */
    record Expected(Set<String> allowed, Call call, Optional<Class<? extends Exception>> fails) {}

    /** Evenhand itself, when something is due. */
    static final String TIMETABLE = "timetable";

    static final Set<String> EVERYBODY =
            Stream.concat(Pages.EVERYBODY.stream(), Stream.of(TIMETABLE)).collect(Collectors.toUnmodifiableSet());
    static final Set<String> SIGNED_IN = Pages.SIGNED_IN;
    static final Set<String> ADMINISTRATOR = Set.of("administrator");

    static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    static final String SHARED_LIVES = "shared-lives-rigid";

    static final Map<String, Expected> ALL = together(List.of(
            AuditAndLettersCalls.all(),
            PlanningCalls.all(),
            PeopleCalls.all(),
            RegistrationCalls.all(),
            AccountCalls.all(),
            CriteriaCalls.all(),
            TenderCalls.all(),
            CommentCalls.all(),
            PublishingCalls.all(),
            QuestionCalls.all(),
            BidCalls.all(),
            PaperCalls.all(),
            KeyCalls.all(),
            EvidenceCalls.all(),
            SampleCalls.all()));

    private ServiceCalls() {}

    /** All tables in one; two lines of one name would hide a call. */
    private static Map<String, Expected> together(List<Map<String, Expected>> tables) {
        Map<String, Expected> all = new TreeMap<>();
        tables.forEach(table -> table.forEach((method, expected) -> {
            if (all.put(method, expected) != null) {
                throw new IllegalStateException("Two lines for " + method);
            }
        }));
        return all;
    }

    static Map.Entry<String, Expected> call(String method, Set<String> allowed, Call call) {
        return Map.entry(method, new Expected(allowed, call, Optional.empty()));
    }

    /** A call that reaches further than the test can go: let through, it fails exactly so. */
    static Map.Entry<String, Expected> failing(
            String method, Set<String> allowed, Class<? extends Exception> failure, Call call) {
        return Map.entry(method, new Expected(allowed, call, Optional.of(failure)));
    }

    static Object nothing(Runnable call) {
        call.run();
        return "";
    }

    static AccountId auditor(ApplicationContext beans) {
        return SignedInAs.account(beans, "auditor");
    }
}
