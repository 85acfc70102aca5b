package org.evenhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.SignedIn;
import org.evenhand.people.SignedInAs;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderPart;
import org.springframework.context.ApplicationContext;

/**
 * What a stranger may ask for: by ids of their own organisation and things, of those of Northshire, and of nothing.
 *
 * @param own type of an id → the stranger's own
 * @param theirs method that takes an id as a text → one of Northshire's
 */
record StrangersThings(Map<Class<?>, Object> own, Map<String, String> theirs) {

    private static final String UNKNOWN = "nobody-knows-it";
    private static final OrganisationId FARAWAY = new OrganisationId("faraway-trust");
    private static final TenderId TENDER = new TenderId("shared-lives-2027-example");

    /** The parts that every framework and every tender begins with. */
    private static final Set<Object> IN_EVERY = Set.of(new PartId("quality"), TenderPart.Id.TENDER);

    /** Makes the stranger's organisation, account and things, and what Northshire has not got yet. */
    static StrangersThings made(ApplicationContext beans, String stranger) {
        beans.getBean(InventedPeople.class)
                .make(
                        List.of(new InventedPeople.Place(FARAWAY, "Faraway Trust", true, true, false)),
                        List.of(new InventedPeople.Invented(
                                new EmailAddress(stranger + "@evenhand.example"),
                                "Sandy Stranger",
                                List.of(
                                        held(Role.COMMISSIONER),
                                        held(Role.PROVIDER),
                                        held(Role.AUDITOR),
                                        held(Role.ADMINISTRATOR)))),
                        "try-evenhand");
        return new StrangersThings(own(beans, stranger), theirs(beans));
    }

    private static SignedIn.Held held(Role role) {
        return new SignedIn.Held(role, FARAWAY, Optional.empty(), false);
    }

    private static Map<Class<?>, Object> own(ApplicationContext beans, String stranger) {
        AccountId account = SignedInAs.demo(beans, stranger);
        var frameworks = beans.getBean(DraftingFrameworks.class);
        FrameworkId framework =
                frameworks.start(FARAWAY, "Meals", List.of(), WordsIn.ENGLISH).orElseThrow();
        var part = frameworks.addOwn(framework, CriterionKind.JUDGED, Optional.empty());
        var tender = beans.getBean(DraftingTenders.class)
                .start(FARAWAY, "Meals", framework)
                .orElseThrow();
        var started =
                (PreparingCases.Begun.Done) beans.getBean(PreparingCases.class).begin(FARAWAY, "Meals");
        var own = List.of(FARAWAY, account, framework, part, tender, started.id(), SignedInAs.grantOf(beans, account));
        return own.stream().collect(java.util.stream.Collectors.toMap(Object::getClass, one -> one));
    }

    private static Map<String, String> theirs(ApplicationContext beans) {
        SignedInAs.demo(beans, "commissioner");
        var asking = beans.getBean(AskingForComments.class);
        asking.ask(TENDER, "Carers", LocalDate.of(2100, 1, 1));
        String request = asking.requests(TENDER).getFirst().id();
        return Map.of("AskingForComments.end", request);
    }

    /** An id of the stranger's own, where they have such a thing. */
    Object own(Object id) {
        return own.getOrDefault(id.getClass(), theirs(id));
    }

    /** The id of the call, which is of something of Northshire's. */
    Object theirs(Object id) {
        return id instanceof ProbedCalls.TextId text
                ? new ProbedCalls.TextId(text.method(), theirs.getOrDefault(text.method(), text.value()))
                : id;
    }

    /** As {@link #theirs}, but of nothing where the stranger has a thing of that name too. */
    Object theirsAlone(Object id) {
        return IN_EVERY.contains(id) ? unknown(id) : theirs(id);
    }

    /** An id of that type that nothing has. */
    Object unknown(Object id) {
        if (id instanceof ProbedCalls.TextId text) {
            return new ProbedCalls.TextId(text.method(), UNKNOWN);
        }
        try {
            var constructor = id.getClass().getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor.newInstance(UNKNOWN);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
