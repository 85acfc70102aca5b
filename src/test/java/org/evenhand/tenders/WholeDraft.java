package org.evenhand.tenders;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.WordsIn;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.signoff.SigningOff;
import org.springframework.context.ApplicationContext;

/** Drafts a tender of Northshire’s from which nothing is missing, as its commissioner would. */
public final class WholeDraft {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String RULE = """
            rule "R1 own rule"
                @criterion("R1")
            when
                Offer( measure == "visits", $q : quantity )
            then
                give( min(1, $q / 1000), "{q} of 1,000 visits" );
            end
            """;

    private final DraftingFrameworks frameworks;
    private final DraftingTenders tenders;

    private WholeDraft(ApplicationContext context) {
        this.frameworks = context.getBean(DraftingFrameworks.class);
        this.tenders = context.getBean(DraftingTenders.class);
    }

    /** A tender with that title that was just started, with a framework of its own in which nothing stands yet. */
    public static TenderId begun(ApplicationContext context, String title) {
        SignedInAs.demo(context, "commissioner");
        WholeDraft draft = new WholeDraft(context);
        FrameworkId criteria = draft.frameworks
                .start(NORTHSHIRE, title, List.of(), WordsIn.ENGLISH)
                .orElseThrow();
        return draft.tenders.start(NORTHSHIRE, title, criteria).orElseThrow();
    }

    /** A tender with that title, with its deadline in 60 days. */
    public static TenderId of(ApplicationContext context, String title) {
        return of(context, title, 1);
    }

    /** The same, with so many criteria that ask for hours, which share the weight. */
    public static TenderId of(ApplicationContext context, String title, int hours) {
        TenderId id = begun(context, title);
        WholeDraft draft = new WholeDraft(context);
        draft.framework(draft.tenders.find(id).orElseThrow().framework(), hours);
        answers().forEach((place, answer) -> write(context, id, place, answer));
        sign(context, id);
        return id;
    }

    /** The same tender, published: bids and questions are taken. */
    public static TenderId published(ApplicationContext context, String title) {
        return published(context, of(context, title));
    }

    /** A tender that also asks how many people are less lonely, published. */
    public static TenderId publishedWithOutcome(ApplicationContext context, String title) {
        TenderId id = of(context, title);
        WholeDraft draft = new WholeDraft(context);
        FrameworkId framework = draft.tenders.find(id).orElseThrow().framework();
        draft.frameworks.find(framework).orElseThrow().criteria().stream()
                .filter(one -> one.answer("id").equals("R1"))
                .forEach(rule -> draft.criterion(framework, rule.id(), Map.of("weight", "10")));
        PartId outcome =
                draft.frameworks.addOwn(framework, CriterionKind.OUTCOME, Optional.of(new PartId("social-value")));
        Map<String, String> answers = about("O1", "Less lonely", "10");
        answers.put("scoring/indicator", "less-lonely");
        answers.put("scoring/floor", "0.5");
        answers.put("scoring/target", "0.9");
        draft.criterion(framework, outcome, answers);
        sign(context, id);
        return published(context, id);
    }

    private static TenderId published(ApplicationContext context, TenderId id) {
        PublishingTenders publishing = context.getBean(PublishingTenders.class);
        publishing.publish(id, publishing.preview(id).flatMap(Preview::digest).orElseThrow(), "");
        return id;
    }

    /** Ends a tender that was published, so that nobody else of this application finds it; nobody is signed in afterwards. */
    public static void end(ApplicationContext context, TenderId id) {
        SignedInAs.demo(context, "commissioner");
        context.getBean(EndingTenders.class).cancel(id, "Nobody needs it any more");
        SignedInAs.nobody();
    }

    /** Changes an answer of the tender itself, and signs off anew. */
    public static void answer(ApplicationContext context, TenderId id, String place, String answer) {
        write(context, id, place, answer);
        sign(context, id);
    }

    /** Agrees for the buyer to what stands, if nothing is missing. */
    public static void sign(ApplicationContext context, TenderId id) {
        SigningOff signing = context.getBean(SigningOff.class);
        signing.sign(id, NORTHSHIRE, signing.standsNow(id));
    }

    private static void write(ApplicationContext context, TenderId id, String place, String answer) {
        DraftingTenders tenders = context.getBean(DraftingTenders.class);
        String before = tenders.find(id).orElseThrow().whole().answer(place);
        tenders.answer(id, TenderPart.Id.TENDER, new FieldPath(place), before, answer);
    }

    /** The day the deadline falls on where nobody moved it. */
    public static LocalDate deadline() {
        return workingDay(60);
    }

    /** The first day from Monday to Friday that is at least so many days from now. */
    public static LocalDate workingDay(int fromNow) {
        LocalDate day = LocalDate.now(Days.HERE).plusDays(fromNow);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("summary", "Company for older people who live alone.\nTwice a week, at home.");
        answers.put("for-whom", "People over 70");
        answers.put("where", "Northshire");
        answers.put("regime", "procurement-act-2023");
        answers.put("light-touch", "yes");
        answers.put("commenced", LocalDate.now(Days.HERE).minusDays(20).toString());
        answers.put("contact", "tenders@northshire.example");
        answers.put("how-to-bid", "Send it by post or by e-mail.");
        answers.put("prices-opened", "with-bids");
        answers.put("lots/why-none", "It is small already.");
        answers.put("timeline/published", LocalDate.now(Days.HERE).toString());
        answers.put("timeline/questions", workingDay(30).toString());
        answers.put("timeline/answers", workingDay(40).toString());
        answers.put("timeline/deadline", deadline().toString());
        answers.put("timeline/deadline-time", "12:00");
        answers.put("timeline/evaluated", workingDay(90).toString());
        answers.put("timeline/decided", workingDay(100).toString());
        answers.put("timeline/starts", workingDay(150).toString());
        for (String of : List.of("economic", "social", "environmental", "relevant", "consultation", "considered-by")) {
            answers.put("social-value/" + of, "We asked, and noted it. SECRET-RECORD");
        }
        answers.put("social-value/consulted", "yes");
        answers.put(
                "social-value/considered-on",
                LocalDate.now(Days.HERE).minusDays(60).toString());
        for (Barrier barrier : Barrier.values()) {
            answers.put("barrier/" + barrier.word(), "none");
        }
        answers.put("conflicts/none", "yes");
        answers.put("conflicts/none-on", LocalDate.now(Days.HERE).minusDays(59).toString());
        return answers;
    }

    private void framework(FrameworkId id, int hours) {
        whole(id, Framework.VALUE, "650000");
        whole(id, Framework.YEARS, "3");
        whole(id, Framework.FTE, "14");
        DraftPart price = frameworks.find(id).orElseThrow().criteria().getFirst();
        criterion(id, price.id(), Map.of("weight", "30", "question", "What is your price?"));
        PartId judged = frameworks.addOwn(id, CriterionKind.JUDGED, Optional.of(new PartId("quality")));
        Map<String, String> quality = about("Q1", "How people are matched", "30");
        for (int mark = 0; mark <= 5; mark++) {
            quality.put("scoring/scale/descriptors/" + mark, "What a " + mark + " means");
        }
        criterion(id, judged, quality);
        PartId asked = frameworks.addOwn(id, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        Map<String, String> target = about(
                "SV1",
                "Paid hours",
                new BigDecimal(20).divide(BigDecimal.valueOf(hours)).toPlainString());
        target.put("scoring/measure", "paid-hours");
        target.put("scoring/target/amount", "200");
        target.put("scoring/target/per", "contract-100k");
        target.put("value", "either");
        criterion(id, asked, target);
        for (int copy = 1; copy < hours; copy++) {
            frameworks.duplicate(id, asked);
        }
        PartId own = frameworks.addOwn(id, CriterionKind.RULE, Optional.of(new PartId("social-value")));
        Map<String, String> rule = about("R1", "Visits", "20");
        rule.put("scoring/rule", "R1 own rule");
        rule.put("value", "either");
        rule.put(CriterionFields.RULE, RULE);
        criterion(id, own, rule);
    }

    private static Map<String, String> about(String reference, String title, String weight) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("id", reference);
        about.put("title", title);
        about.put("question", "How will you do it, for " + title + "?");
        about.put("weight", weight);
        CriterionFields.TESTS.forEach(test -> about.put(test, "It is so."));
        about.put(CriterionFields.EVIDENCE, "Pay records of " + reference);
        return about;
    }

    private void whole(FrameworkId id, String place, String answer) {
        frameworks.answer(id, PartId.FRAMEWORK, new FieldPath(place), "", answer);
    }

    private void criterion(FrameworkId id, PartId part, Map<String, String> answers) {
        answers.forEach((place, answer) -> {
            String before = frameworks
                    .find(id)
                    .orElseThrow()
                    .criterion(part)
                    .orElseThrow()
                    .answer(place);
            frameworks.answer(id, part, new FieldPath(place), before, answer);
        });
    }
}
