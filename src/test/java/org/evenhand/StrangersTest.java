package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/**
 * What somebody who holds every role, but in an organisation of their own, gets of the things of others: for each method
 * that is asked by an id, what they get for one that nobody knows.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:strangers-${random.uuid};DB_CLOSE_DELAY=30")
@ActiveProfiles("demo")
class StrangersTest {

    private static final String STRANGER = "stranger";

    private static final Pattern MADE_UP_ANEW = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|@[0-9a-f]{4,8}\\b|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final Pattern OF_NORTHSHIRE =
            Pattern.compile("(?i)northshire|shared-lives|homeshare|invented-values|Ceri Vaughan|Idris Penn");

    /**
     * A draft is followed by nobody, asked about by nobody and nowhere a notice; no bids are open yet; no mail server takes letters
     * here; and nobody has a document yet, of which EvidenceLibraryTest sees to it.
     */
    private static final Set<String> NOTHING_TO_SEE = Set.of(
            "AnsweringByAccount.answer",
            "AnsweringByAccount.find",
            "AskingQuestions.ask",
            "AskingQuestions.mine",
            "AskingQuestions.takeBack",
            "BringingEvidence.cancel",
            "BringingEvidence.finish",
            "BringingEvidence.put",
            "EvidenceContents.find",
            "EvidenceContents.open",
            "EvidenceContents.whole",
            "EvidenceLibrary.expire",
            "EvidenceLibrary.remove",
            "EvidenceLibrary.rename",
            "EvidenceTexts.look",
            "EvidenceTexts.page",
            "EvidenceTexts.pagesWith",
            "EvidenceTexts.placed",
            "EvidenceTexts.picture",
            "ReadingQuestions.days",
            "ReadingQuestions.published",
            "RegisteringInterest.mine",
            "RegisteringInterest.register",
            "RegisteringInterest.withdraw",
            "RegisteringInterest.seekPartners",
            "RegisteringInterest.seekNoPartners",
            "ReadingPartners.of",
            "ReadingPaperBids.closed",
            "ReadingPaperBids.find",
            "ReadingPaperBids.of",
            "ReadingPaperBids.page",
            "ReadingPaperBids.pages",
            "FollowingByEmail.ask",
            "FollowingByEmail.askForTenders",
            "FollowingNotices.follow",
            "FollowingNotices.isTold",
            "FollowingNotices.unfollow",
            "ReadingNotices.latest",
            "ReadingNotices.lastPublished",
            "ReadingNotices.firstPublished",
            "ReadingNotices.version",
            "ReadingNotices.cancelled",
            "OpeningBids.find",
            "OpeningBids.bids",
            "OpeningBids.comparison",
            "OpeningBids.takeAway",
            "OpeningPrices.find",
            "OpeningPrices.isWaiting",
            "OpeningBids.document",
            "ScannedPaper.erase",
            "ScannedPaper.find",
            "ScannedPaper.picture",
            "SealedEvidence.state",
            "SealedEvidence.content",
            "SealedEvidence.scan",
            "WritingToPeople.tell");

    /**
     * What is published, the samples, whom one can try the demonstration as, who buys (one joins a tender of others), who runs
     * the installation, and a draft to which the caller has the link.
     */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "FindingTenders.find",
            "InventedPeople.there",
            "SubmittingComments.open",
            "SubmittingComments.submit",
            "ListingBuyers.all",
            "ReadingNotices.listed",
            "ReadingPaperBids.way",
            "ReadingQuestions.newest",
            "Registering.help",
            "SampleTenders.all",
            "SampleTenders.find",
            "SampleScores.see",
            "SampleTenders.pairs",
            "SampleTenders.scored");

    @Autowired
    ApplicationContext beans;

    @Autowired
    TransactionTemplate transactions;

    StrangersThings own;

    @BeforeEach
    void arrive() {
        own = StrangersThings.made(beans, STRANGER);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void a_stranger_learns_no_more_of_the_things_of_others_than_of_nothing() {
        Map<String, String> differences = new TreeMap<>();
        asked().forEach(method -> {
            Answer theirs = answer(STRANGER, method, (place, id) -> own.theirs(id));
            Answer unknown = answer(STRANGER, method, (place, id) -> own.unknown(id));
            if (theirs.ids() == 0 || !theirs.text().equals(unknown.text())) {
                differences.put(method, theirs + " | " + unknown);
            }
        });

        assertThat(differences).isEmpty();
    }

    /** The thing of another under the name of one's own organisation: each id by itself, the rest the stranger's own. */
    @Test
    void nor_where_one_of_several_ids_is_of_a_thing_of_others() {
        Map<String, String> differences = new TreeMap<>();
        asked().forEach(method -> {
            int ids = answer(STRANGER, method, (place, id) -> own.unknown(id)).ids();
            for (int one = 0; ids > 1 && one < ids; one++) {
                int probed = one;
                Answer theirs =
                        answer(STRANGER, method, (place, id) -> place == probed ? own.theirsAlone(id) : own.own(id));
                Answer unknown =
                        answer(STRANGER, method, (place, id) -> place == probed ? own.unknown(id) : own.own(id));
                if (!theirs.text().equals(unknown.text())) {
                    differences.put(method + " " + one, theirs + " | " + unknown);
                }
            }
        });

        assertThat(differences).isEmpty();
    }

    /** Else the calls of the table would ask for what nobody has, and the two tests above would say nothing. */
    @Test
    void whoever_may_see_them_learns_more_of_them_than_of_nothing() {
        Set<String> alike = asked().filter(method -> !NOTHING_TO_SEE.contains(method))
                .filter(method -> ServiceCalls.ALL.get(method).allowed().stream()
                        .filter(person -> !person.equals(Pages.NOBODY))
                        .allMatch(person -> answer(person, method, (place, id) -> own.theirs(id))
                                .text()
                                .equals(answer(person, method, (place, id) -> own.unknown(id))
                                        .text())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(alike).isEmpty();
    }

    @Test
    void what_is_listed_to_a_stranger_is_of_others_only_where_everybody_may_know() {
        Set<String> asked = asked().collect(Collectors.toSet());
        Set<String> telling = ServiceCalls.ALL.keySet().stream()
                .filter(method -> !asked.contains(method))
                .filter(method -> OF_NORTHSHIRE
                        .matcher(answer(STRANGER, method, (place, id) -> id).text())
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(telling).isEqualTo(FOR_EVERYBODY);
    }

    /** Every method of a service that is asked for something by its id; what fills the demonstration is asked by nobody. */
    private Stream<String> asked() {
        return Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.isAnnotationPresent(Service.class) && !type.isAnnotationPresent(Profile.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(ProbedCalls::asksById)
                .map(ProbedCalls::nameOf)
                .distinct();
    }

    private record Answer(int ids, String text) {}

    private Answer answer(String person, String method, ProbedCalls.Replacement ids) {
        ServiceCalls.Call call = ServiceCalls.ALL.get(method).call();
        ProbedCalls probed = new ProbedCalls(beans, method, ids);
        return Objects.requireNonNull(transactions.execute(status -> {
            status.setRollbackOnly();
            SignedInAs.demo(beans, person);
            try {
                String text = alike(String.valueOf(probed.make(call)));
                return new Answer(probed.found(), text);
            } catch (AccessDeniedException refused) {
                return new Answer(probed.found(), "refused");
            } catch (Exception failure) {
                return new Answer(probed.found(), failure.getClass().getName());
            }
        }));
    }

    /** What is new with each call tells nothing. */
    private static String alike(String text) {
        return MADE_UP_ANEW.matcher(text).replaceAll("*");
    }
}
