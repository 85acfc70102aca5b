package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.PlainReader;
import org.evenhand.audit.RecordedActs;
import org.evenhand.questions.QuestionCheck;
import org.evenhand.questions.clarification.Question.Manner;
import org.junit.jupiter.api.Test;

/** Whoever asked is named to nobody: on no page, in no feed, on no record that a buyer reads, in no answer of a service. */
abstract class AnonymousQuestionsTest extends WithQuestions {

    @DemoOnH2
    static class OnH2Test extends AnonymousQuestionsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AnonymousQuestionsTest {}

    private static final Pattern ASKER = Pattern.compile("(?i)owain|talgarth|questions\\.owain");

    private int open;
    private int sealed;
    private int refused;
    private int merged;
    private int back;

    private void askEveryKind() {
        open = ask(OWAIN, Manner.OPEN, "How long?");
        sealed = ask(OWAIN, Manner.SEALED, "May two groups bid together?");
        refused = ask(OWAIN, Manner.SEALED, "What did the last provider earn?");
        merged = ask(OWAIN, Manner.OPEN, "For how many years?");
        back = ask(OWAIN, Manner.OPEN, "Never mind?");
        asking.takeBack(id, back, "Found it");
        answer(CERI, sealed, "Yes.");
        answering.refuse(id, refused, "It is not ours to say.");
        answering.merge(id, merged, open);
    }

    @Test
    void no_page_and_no_feed_names_the_asker_to_anybody_else() {
        askEveryKind();

        for (String who :
                new String[] {"", CERI, "joint.commissioner", HAZEL, "auditor", "administrator", "evaluator"}) {
            for (String path : new String[] {"", "/questions", "/questions.atom", "/questions-cy.atom"}) {
                PlainReader page = PlainReader.opens(context, who, "notice/" + id + path, Locale.UK);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.page().outerHtml()).as(who + " " + path).doesNotContainPattern(ASKER);
            }
        }
        PlainReader all = PlainReader.opens(context, "", "notices.atom", Locale.UK);
        assertThat(all.page().outerHtml()).contains("Question " + open).doesNotContainPattern(ASKER);
        PlainReader others = PlainReader.opens(context, HAZEL, "notice/" + id + "/ask", Locale.UK);
        assertThat(others.page().outerHtml()).doesNotContainPattern(ASKER).doesNotContain("How long?");
    }

    @Test
    void whatever_the_buyers_are_given_names_nobody() {
        askEveryKind();
        for (String who : new String[] {CERI, "auditor"}) {
            as(who);
            String given = buyers.of(id).orElseThrow().toString() + buyers.tenders();
            assertThat(given).contains("What did the last provider earn?").doesNotContainPattern(ASKER);
            assertThat(given).doesNotContain(account());
        }
    }

    private String account() {
        return jdbc.sql("select id from account where email_key like 'questions.owain%'")
                .query(String.class)
                .single();
    }

    @Test
    void what_auditors_of_the_buyer_read_on_record_names_nobody_and_the_providers_own_record_does() {
        askEveryKind();

        String read = jdbc
                .sql("select * from audit_record where tender = ? or organisation = ?")
                .params(id.value(), NORTHSHIRE.value())
                .query()
                .listOfRows()
                .stream()
                .map(row -> new TreeMap<>(row).toString())
                .collect(Collectors.joining("\n"));
        assertThat(read)
                .contains("questions.received", "questions.withdrawn", "questions.answered")
                .doesNotContainPattern(ASKER)
                .doesNotContain(account())
                .doesNotContain("What did the last provider earn?", "May two groups bid together?");

        assertThat(jdbc.sql("select count(*) from audit_record where organisation = ? and act = 'questions.asked'"
                                + " and tender is null and details not like '%hash%'")
                        .param(TALGARTH.value())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(5);
        assertThat(RecordedActs.of(jdbc, new QuestionCheck().acts()).toString()).doesNotContainPattern(ASKER);
    }

    @Test
    void nothing_on_the_timetable_names_the_asker() {
        askEveryKind();

        assertThat(tasks("tell-asker"))
                .hasSize(3)
                .allSatisfy(task -> assertThat(task).doesNotContainPattern(ASKER));
    }
}
