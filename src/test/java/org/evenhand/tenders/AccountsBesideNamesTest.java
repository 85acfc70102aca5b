package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Days;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside the name of whoever did something with a tender stands the account, which no other person has. */
abstract class AccountsBesideNamesTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends AccountsBesideNamesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AccountsBesideNamesTest {}

    @Autowired
    AskingForComments asking;

    @Autowired
    CurrentPerson people;

    private String me() {
        return people.required().account().value();
    }

    private void stands(String table, String column) {
        assertThat(jdbc.sql("select distinct " + column + " from " + table + " where tender = ? and " + column
                                + " is not null")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .as(table + "." + column)
                .containsExactly(me());
    }

    @Test
    void whoever_acts_is_kept_by_account_too() {
        asking.ask(id, "Voices", LocalDate.now(Days.HERE));
        asking.typeIn(id, "Voices", "Mair", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();
        asking.reply(id, comment, new Comment.Seen(Optional.empty(), ""), Comment.Outcome.STAYS, "No money");
        TenderPart.Id lot = ((PartChange.Done) tenders.add(id, TenderPart.Kind.INTEREST)).part();
        tenders.remove(id, lot);
        stands("tender_part", "removed_account");
        publish();
        ending.cancel(id, "Nobody needs it");

        stands("tender_buyer", "invited_account");
        stands("tender_buyer", "agreed_account");
        stands("tender_sign_off", "signed_account");
        stands("tender_publication", "published_account");
        stands("tender_ending", "ended_account");
        stands("framework", "frozen_account");
        stands("comment_request", "made_account");
        stands("draft_comment", "typed_account");
        stands("draft_comment", "replied_account");
    }
}
