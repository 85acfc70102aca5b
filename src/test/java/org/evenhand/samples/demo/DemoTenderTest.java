package org.evenhand.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.evenhand.criteria.DraftPart;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.comments.SubmittingComments;
import org.evenhand.tenders.drafting.InventedTenders;
import org.evenhand.tenders.drafting.TenderPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is invented of tenders is made once, says on record that nobody did it, and fills in only what there is to fill in. */
class DemoTenderTest extends PublishedPages {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    @Autowired
    InventedTenders tenders;

    @Autowired
    SubmittingComments comments;

    @Autowired
    DemoFramework frameworks;

    @Autowired
    DemoTender tender;

    @Autowired
    DemoComments commenters;

    @Autowired
    JdbcClient jdbc;

    private List<String> acts() {
        return jdbc.sql("select concat(act, ' ', actor_kind) from audit_record where tender = ? order by seq")
                .param(DemoTender.ID.value())
                .query(String.class)
                .list();
    }

    @Test
    void the_record_says_that_evenhand_made_it_all() {
        assertThat(acts())
                .startsWith(
                        "tenders.tender-started evenhand",
                        "tenders.comment-heard evenhand",
                        "tenders.comment-typed-in evenhand",
                        "tenders.comment-answered evenhand");
    }

    @Test
    void starting_once_more_makes_nothing() {
        List<String> before = acts();
        int said = comments.open("try-this-link").orElseThrow().said().size();

        frameworks.make();
        tender.make();
        commenters.make();

        assertThat(acts()).isEqualTo(before);
        assertThat(comments.open("try-this-link").orElseThrow().said()).hasSize(said);
    }

    @Test
    void whoever_was_asked_is_shown_the_draft_with_every_criterion() {
        SubmittingComments.Asked asked = comments.open("try-this-link").orElseThrow();

        assertThat(asked.draft().title()).isEqualTo("Shared Lives from 2027");
        assertThat(asked.draft().buyers()).containsExactly("Northshire Council", "NHS Wendmoor Integrated Care Board");
        assertThat(asked.draft().criteria())
                .extracting(DraftPart::heading)
                .contains(
                        "Q1 How people and carers are matched", "SV1 Paid hours for people with a learning disability");
    }

    @Test
    void an_answer_to_what_nobody_asks_is_refused_and_leaves_nothing() {
        TenderId id = new TenderId("meals-2027-example");
        List<TenderPart> parts = List.of(DemoTender.part("tender", TenderPart.Kind.TENDER, Map.of("titel", "Meals")));

        assertThatThrownBy(() -> tenders.make(id, NORTHSHIRE, DemoTender.FRAMEWORK, "Ceri Vaughan", parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("titel");
        assertThat(jdbc.sql("select count(*) from tender where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
