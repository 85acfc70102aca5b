package org.evenhand.bench.rush;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.keys.ChoosingCustody;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.OpenedDocument;
import org.evenhand.bids.opening.Opening;
import org.evenhand.bids.opening.OpeningBids;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.bids.sealing.SealingBids;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.InventedPeople;
import org.evenhand.people.SignedIn.Held;
import org.evenhand.people.SignedInAs;
import org.evenhand.samples.demo.ShiftedDatabaseClock;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Door of the benchmark alone: what a browser would do by way of a view is done here by the same services, as the person who is
 * signed in. Its tender closes as many milliseconds later as each request says by a shifted clock of the database.
 */
@RestController
@Profile(RushedApplication.PROFILE)
class RushDoor {

    static final String PASSWORD = "rush-evenhand-rush";

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    static final String OPENER = "rush.opener";
    private static final String WORDS = "Two neighbours visit each week, and say so.";

    private final ApplicationContext context;
    private final DraftingBids drafting;
    private final SealingBids sealing;
    private final OpeningBids opening;
    private final ReadingNotices reading;
    private final InventedPeople people;

    RushDoor(
            ApplicationContext context,
            DraftingBids drafting,
            SealingBids sealing,
            OpeningBids opening,
            ReadingNotices reading,
            InventedPeople people) {
        this.context = context;
        this.drafting = drafting;
        this.sealing = sealing;
        this.opening = opening;
        this.reading = reading;
        this.people = people;
    }

    static String provider(int number) {
        return "rush-" + number;
    }

    private static EmailAddress email(String key) {
        return new EmailAddress(key + "@evenhand.example");
    }

    /** Publishes a tender and makes providers, each with a whole bid that names no document yet; answers the tender. */
    @AnonymousAllowed
    @GetMapping("/rush/prepare")
    public String prepare(@RequestParam int providers) {
        TenderId tender = published();
        people.make(
                IntStream.range(0, providers)
                        .mapToObj(one -> new InventedPeople.Place(
                                new OrganisationId(provider(one)), "Provider " + one, false, true, false))
                        .toList(),
                IntStream.rangeClosed(0, providers)
                        .mapToObj(one -> one == providers
                                ? invented(OPENER, Role.COMMISSIONER, NORTHSHIRE)
                                : invented(provider(one), Role.PROVIDER, new OrganisationId(provider(one))))
                        .toList(),
                PASSWORD);
        BidReference first = reference(tender, 0);
        people.acts(email(provider(0)), () -> {
            WholeBid.write(drafting, first, WORDS);
            drafting.find(first).orElseThrow().form().fields().stream()
                    .filter(field -> field.what() == BidField.What.ANSWER)
                    .forEach(field -> WholeBid.answer(drafting, first, field, WORDS + " And so on.".repeat(100)));
        });
        DraftRows rows = context.getBean(DraftRows.class);
        DraftBid pattern = rows.find(first).orElseThrow().draft();
        IntStream.range(1, providers)
                .forEach(one -> people.acts(email(provider(one)), () -> {
                    BidReference reference = reference(tender, one);
                    drafting.begin(reference);
                    context.getBean(TransactionTemplate.class).executeWithoutResult(any -> {
                        DraftBid begun = rows.held(reference).orElseThrow().draft();
                        rows.put(new DraftBid(reference, begun.begun(), pattern.answers(), List.of(), List.of()));
                    });
                }));
        return tender.value() + " "
                + Duration.between(java.time.Instant.now(), now(tender).deadline())
                        .toMillis();
    }

    private static InventedPeople.Invented invented(String key, Role role, OrganisationId of) {
        return new InventedPeople.Invented(
                email(key), "Person " + key, List.of(new Held(role, of, java.util.Optional.empty(), false)));
    }

    private TenderId published() {
        TenderId id = WholeDraft.of(context, "Company at home, in a hurry");
        PublishingTenders publishing = context.getBean(PublishingTenders.class);
        publishing.setDays(id);
        WholeDraft.sign(context, id);
        publishing.publish(id, publishing.preview(id).flatMap(Preview::digest).orElseThrow(), "");
        context.getBean(ChoosingCustody.class).leaveWithService(id);
        SignedInAs.nobody();
        return id;
    }

    private PublishedTender now(TenderId tender) {
        return reading.lastPublished(tender).orElseThrow();
    }

    private BidReference reference(TenderId tender, int provider) {
        return new BidReference(
                new OrganisationId(provider(provider)),
                tender,
                now(tender).content().first().id());
    }

    /** Names documents for what the bid answers first. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/rush/name")
    public String name(
            @RequestParam String tender,
            @RequestParam int provider,
            @RequestParam long shift,
            @RequestParam String ids) {
        BidReference reference = reference(new TenderId(tender), provider);
        return ShiftedDatabaseClock.later(context, Duration.ofMillis(shift), () -> {
            BidField document = drafting.find(reference).orElseThrow().form().fields().stream()
                    .filter(field -> field.what() == BidField.What.DOCUMENT
                            && field.path().isPattern()
                            && field.part().criterion().isPresent())
                    .findFirst()
                    .orElseThrow();
            int row = 0;
            for (String id : ids.split(",")) {
                row++;
                FieldPath place = Passage.place(document, row);
                drafting.answer(reference, document.part().name(), place, "", id);
            }
            return "named";
        });
    }

    /** Seals; answers the receipt or why not. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/rush/seal")
    public String seal(@RequestParam String tender, @RequestParam int provider, @RequestParam long shift) {
        BidReference reference = reference(new TenderId(tender), provider);
        int version = now(reference.tender()).version();
        return switch (ShiftedDatabaseClock.later(
                context, Duration.ofMillis(shift), () -> sealing.seal(reference, version))) {
            case Sealing.Done done ->
                "sealed " + done.entry().digest().map(Sha256::hex).orElseThrow();
            case Sealing.Refused refused -> "refused " + refused.why().word();
            case Sealing.NotReady not -> "refused not-ready " + not.gaps();
        };
    }

    /** The log of every provider, as that provider sees it, and whether the text it can download is what was sealed. */
    @AnonymousAllowed
    @GetMapping("/rush/standing")
    public String standing(@RequestParam String tender, @RequestParam int providers) {
        StringBuilder all = new StringBuilder();
        for (int one = 0; one < providers; one++) {
            BidReference reference = reference(new TenderId(tender), one);
            int provider = one;
            people.acts(email(provider(one)), () -> {
                DraftBid draft = drafting.find(reference).orElseThrow().draft();
                String log = draft.log().stream()
                        .map(entry -> said(reference, entry))
                        .collect(Collectors.joining(" "));
                all.append(provider).append(' ').append(log).append('\n');
            });
        }
        return all.toString();
    }

    private String said(BidReference reference, DraftBid.LogEntry entry) {
        if (entry.kind() != DraftBid.Kind.SEALED) {
            return entry.kind().name();
        }
        Sha256 digest = entry.digest().orElseThrow();
        boolean kept = sealing.text(reference, entry.number())
                .map(Sha256::of)
                .filter(digest::equals)
                .isPresent();
        return "SEALED:" + digest.hex() + (kept ? "" : ":text-lost");
    }

    /** Two people open after the deadline; a line for each bid with its fingerprint and whether its documents are whole. */
    @AnonymousAllowed
    @GetMapping("/rush/open")
    public String open(@RequestParam String tender, @RequestParam long shift) {
        TenderId id = new TenderId(tender);
        StringBuilder all = new StringBuilder();
        for (String who : List.of("commissioner", OPENER)) {
            people.acts(email(who), () -> {
                Opening done =
                        ShiftedDatabaseClock.later(context, Duration.ofMillis(shift), () -> opening.open(id, true));
                if (done instanceof Opening.Refused refused) {
                    throw new IllegalStateException("The opening was refused: " + refused.why());
                }
            });
        }
        people.acts(email(OPENER), () -> opening.compare(id));
        people.acts(email(OPENER), () -> opening.bids(id).forEach(bid -> all.append(line(bid))));
        return all.toString();
    }

    private static String line(OpenedBid bid) {
        long whole = bid.documents().stream().filter(OpenedDocument::isWhole).count();
        return "%s %s %s %d %d%n"
                .formatted(
                        bid.reference().provider(),
                        bid.outcome(),
                        bid.digest().map(Sha256::hex).orElse("-"),
                        bid.documents().size(),
                        whole);
    }

    /** Bytes of the heap at its height; refused until the application is there. */
    @AnonymousAllowed
    @GetMapping("/rush/memory")
    public ResponseEntity<String> memory() {
        return RushedApplication.isReady()
                ? ResponseEntity.ok(String.valueOf(RushedApplication.highest()))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }
}
