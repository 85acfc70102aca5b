package org.evenhand.bids.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.bids.WholeBid;
import org.evenhand.bids.draft.BidAccesses;
import org.evenhand.bids.draft.BidDocuments;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.CheckingBids;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.partners.PartnerLog.Standing;
import org.evenhand.people.MadePeople;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Token;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Partners confirm what names them, by a link or from an account, and nobody else does so for them. */
abstract class PartnersTest extends WithPartners {

    @DemoOnH2
    static class OnH2Test extends PartnersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends PartnersTest {}

    private static final String TEGAN = "bids.tegan";

    private static PartnerOutcome refused(PartnerRefusal why) {
        return new PartnerOutcome.Refused(why);
    }

    private List<BidGap.What> gaps(BidReference reference) {
        as(HAZEL);
        DraftingBids.Shown shown = drafting.find(reference).orElseThrow();
        return CheckingBids.of(
                        shown.draft(),
                        shown.form(),
                        java.util.Map.of(),
                        context.getBean(BidDocuments.class).unread(reference.provider()))
                .gaps()
                .stream()
                .map(BidGap::what)
                .filter(what -> what == BidGap.What.NOT_ANSWERED
                        || what == BidGap.What.NO_ADDRESS
                        || what.isOfPartner()
                        || what == BidGap.What.MORE_THAN_PROMISED
                        || what == BidGap.What.NO_PARTNER)
                .toList();
    }

    @Test
    void a_link_shows_what_names_the_partner_and_nothing_else_of_the_bid() {
        BidReference reference = named();
        say(reference, "partners", "partner/2/name", "Slate Kitchen");
        String token = asked(reference);
        SignedInAs.nobody();

        AskedOfPartner shown = byLink.find(token).orElseThrow();

        assertThat(shown.items()).hasSize(2);
        assertThat(shown.items().toString())
                .contains(PARTNER, "Rides to the market", SHARE, measure)
                .doesNotContain("Slate Kitchen", "Words that name nobody.", "120", "240000");
        assertThat(shown.items()).extracting(AskedOfPartner.Item::standing).containsOnly(Standing.OPEN);
    }

    @Test
    void looking_at_a_link_confirms_nothing_and_answering_does() {
        BidReference reference = named();
        String token = asked(reference);
        SignedInAs.nobody();
        byLink.find(token);
        byLink.find(token);
        assertThat(standings(reference)).containsOnly(Standing.OPEN);
        assertThat(gaps(reference)).containsOnly(BidGap.What.NOT_CONFIRMED);

        SignedInAs.nobody();
        assertThat(confirm(token)).isInstanceOf(PartnerOutcome.Done.class);

        assertThat(standings(reference)).containsOnly(Standing.CONFIRMED);
        assertThat(gaps(reference)).isEmpty();
    }

    @Test
    void one_statement_is_confirmed_and_another_refused_with_a_reason() {
        BidReference reference = named();
        String token = asked(reference);
        AskedOfPartner shown = byLink.find(token).orElseThrow();
        PartnerReply part = yes(shown).getFirst();
        PartnerReply share = yes(shown).getLast();

        assertThat(byLink.answer(token, "Bryn", List.of(new PartnerReply(share.key(), share.digest(), false, " \n"))))
                .isEqualTo(refused(PartnerRefusal.NO_REASON));
        assertThat(byLink.answer(
                        token,
                        "Bryn",
                        List.of(part, new PartnerReply(share.key(), share.digest(), false, "We said 40."))))
                .isInstanceOf(PartnerOutcome.Done.class);

        assertThat(standings(reference)).containsExactly(Standing.CONFIRMED, Standing.DENIED);
        assertThat(gaps(reference)).containsExactly(BidGap.What.PARTNER_REFUSED);
    }

    @Test
    void what_was_changed_since_it_was_shown_is_not_confirmed_and_nothing_beside_it_is() {
        BidReference reference = named();
        String token = asked(reference);
        List<PartnerReply> seen = yes(byLink.find(token).orElseThrow());
        as(HAZEL);
        share(figure, reference, "60");

        assertThat(byLink.answer(token, "Bryn", seen)).isEqualTo(refused(PartnerRefusal.CHANGED_MEANWHILE));
        assertThat(standings(reference)).containsOnly(Standing.OPEN);
    }

    @Test
    void what_is_changed_after_it_was_confirmed_is_unconfirmed_until_it_stands_so_again() {
        BidReference reference = named();
        confirm(asked(reference));
        as(HAZEL);
        share(figure, reference, "60");

        assertThat(standings(reference)).containsExactly(Standing.CONFIRMED, Standing.CHANGED);
        assertThat(gaps(reference)).containsExactly(BidGap.What.CONFIRMED_OTHERWISE);

        share(figure, reference, SHARE);
        assertThat(standings(reference)).containsOnly(Standing.CONFIRMED);

        say(reference, "partners", "partner/1/name", "Copper Path and Sons");
        assertThat(standings(reference)).containsOnly(Standing.CHANGED);
    }

    @Test
    void a_link_that_was_used_replaced_taken_back_or_made_up_leads_nowhere_and_says_not_why() {
        BidReference reference = named();
        String first = asked(reference);
        String second = asked(reference);
        List<PartnerReply> seen = yes(byLink.find(second).orElseThrow());
        assertThat(byLink.find(first)).isEmpty();

        confirm(second);
        assertThat(byLink.find(second)).isEmpty();
        assertThat(byLink.answer(second, "Bryn", seen)).isEqualTo(new PartnerOutcome.Gone());

        String third = asked(reference);
        as(HAZEL);
        asking.withdraw(reference, 1);
        for (String none : List.of(first, second, third, Token.random(), "", "x".repeat(5_000))) {
            assertThat(byLink.find(none)).isEmpty();
            assertThat(byLink.answer(none, "Bryn", seen)).isEqualTo(new PartnerOutcome.Gone());
        }
    }

    @Test
    void the_link_of_one_partner_does_not_show_who_takes_its_place() {
        BidReference reference = named();
        String token = asked(reference);
        as(HAZEL);
        say(reference, "partners", "partner/1/email", "other@slate.example");

        assertThat(byLink.find(token)).isEmpty();
    }

    @Test
    void a_link_answers_for_its_own_partner_alone() {
        BidReference reference = named();
        say(reference, "partners", "partner/2/name", "Slate Kitchen");
        String token = asked(reference);
        PartnerReply own = yes(byLink.find(token).orElseThrow()).getFirst();
        as(HAZEL);
        PartnerReply other = yes(asking.of(reference).getLast().of()).getFirst();

        assertThat(byLink.answer(token, "Bryn", List.of(own, other)))
                .isEqualTo(refused(PartnerRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void links_work_at_the_deadline_and_not_after_it() {
        BidReference reference = named();
        String token = asked(reference);
        List<PartnerReply> seen = yes(byLink.find(token).orElseThrow());

        assertThat(at(1).find(token)).isEmpty();
        assertThat(at(1).answer(token, "Bryn", seen)).isEqualTo(new PartnerOutcome.Gone());
        assertThat(at(0).answer(token, "Bryn", seen)).isInstanceOf(PartnerOutcome.Done.class);
    }

    private AnsweringByLink at(int secondsAfter) {
        return new AnsweringByLink(
                context.getBean(PartnerRows.class),
                new PartnerAnswers(
                        BidAccesses.at(context, deadline().plusSeconds(secondsAfter)),
                        context.getBean(DraftRows.class),
                        context.getBean(PartnerRequests.class),
                        java.time.Clock.systemUTC())) {
            @Override
            public PartnerOutcome answer(String token, String name, List<PartnerReply> replies) {
                return java.util.Objects.requireNonNull(
                        transactions.execute(any -> super.answer(token, name, replies)));
            }
        };
    }

    @Test
    void a_cancelled_tender_is_confirmed_by_nobody() {
        String token = asked(named());
        as(CERI);
        ending.cancel(id, "Nobody needs it any more");

        assertThat(byLink.find(token)).isEmpty();
    }

    @Test
    void somebody_with_an_account_finds_what_is_asked_and_confirms_it_for_their_organisation() {
        BidReference reference = named(HAZEL, "bids.owain@evenhand.example");
        asked(reference);
        as(OWAIN);

        AskedOfPartner shown = byAccount.asked().stream()
                .filter(one -> one.bid().equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(byAccount.answer(reference, 1, yes(shown))).isInstanceOf(PartnerOutcome.Done.class);

        assertThat(standings(reference)).containsOnly(Standing.CONFIRMED);
        assertThat(asking.of(reference)
                        .getFirst()
                        .of()
                        .items()
                        .getFirst()
                        .answer()
                        .orElseThrow())
                .satisfies(answer -> {
                    assertThat(answer.name()).isEqualTo("Owain Talgarth");
                    assertThat(answer.organisation()).isEqualTo("Talgarth Homes");
                });
    }

    @Test
    void colleagues_find_it_too_and_people_of_other_organisations_do_not() {
        MadePeople.make(context, TEGAN, "Tegan Talgarth", Role.PROVIDER, TALGARTH, "Talgarth Homes");
        BidReference reference = named(HAZEL, "bids.owain@evenhand.example");
        asked(reference);
        as(TEGAN);
        assertThat(byAccount.find(reference, 1)).isPresent();
        List<PartnerReply> seen = yes(byAccount.find(reference, 1).orElseThrow());

        // Whoever bids does not answer for a partner.
        as(HAZEL);
        assertThat(byAccount.asked()).noneMatch(asked -> asked.bid().equals(reference));
        assertThat(byAccount.find(reference, 1)).isEmpty();
        assertThat(byAccount.answer(reference, 1, seen)).isEqualTo(new PartnerOutcome.Gone());

        as(OWAIN);
        assertThat(byAccount.find(reference, 2)).isEmpty();
        as(HAZEL);
        asking.withdraw(reference, 1);
        as(TEGAN);
        assertThat(byAccount.find(reference, 1)).isEmpty();
    }

    @Test
    void nobody_asks_takes_back_or_reads_in_the_name_of_another_organisation() {
        BidReference reference = named();
        asked(reference);
        for (String other : List.of(OWAIN, CERI)) {
            as(other);
            assertThatThrownBy(() -> asking.of(reference)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> asking.ask(reference, 1, Locale.UK)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> asking.withdraw(reference, 1)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nobody_asks_people_of_their_own_organisation_or_before_it_is_said_what_the_partner_does() {
        BidReference own = named(HAZEL, "provider@evenhand.example");
        assertThat(asking.ask(own, 1, Locale.UK)).isEqualTo(refused(PartnerRefusal.OWN_PEOPLE));

        say(own, "partners", "partner/1/email", "nowhere");
        assertThat(asking.ask(own, 1, Locale.UK)).isEqualTo(refused(PartnerRefusal.NOT_WRITTEN));
        assertThat(asking.ask(own, 7, Locale.UK)).isEqualTo(refused(PartnerRefusal.NOT_WRITTEN));
        assertThat(gaps(own)).contains(BidGap.What.NO_ADDRESS);
    }

    @Test
    void a_partner_is_not_flooded_with_letters() {
        BidReference reference = named();
        for (int i = 0; i < PartnerRequests.MOST_TO_ONE; i++) {
            asked(reference);
        }

        as(HAZEL);
        assertThat(asking.ask(reference, 1, Locale.UK)).isEqualTo(refused(PartnerRefusal.TOO_MANY));
    }

    @Test
    void one_organisation_does_not_write_to_everybody() {
        String flora = "bids.flora";
        MadePeople.make(context, flora, "Flora Flood", Role.PROVIDER, new OrganisationId("flood-homes"), "Flood Homes");
        BidReference reference = named(flora, address);
        int sent = 0;
        for (int i = 0; i <= PartnerRequests.MOST_FROM_ONE; i++) {
            say(reference, "partners", "partner/1/email", "somebody" + i + "@copper-path.example");
            sent += asking.ask(reference, 1, Locale.UK) instanceof PartnerOutcome.Done ? 1 : 0;
        }

        assertThat(sent).isEqualTo(PartnerRequests.MOST_FROM_ONE);
    }

    @Test
    void there_is_room_for_as_many_partners_as_a_bid_may_name_each_with_one_number() {
        BidReference reference = named();
        for (String row : List.of("0", "01", "-1", String.valueOf(BidPartners.MOST + 1), "999999999")) {
            assertThat(drafting.answer(reference, "partners", new FieldPath("partner/" + row + "/name"), "", "Many"))
                    .as(row)
                    .isEqualTo(new AnswerOutcome.Refused(BidRefusal.TOO_MUCH));
        }
        assertThat(drafting.answer(
                        reference,
                        part,
                        new FieldPath("measure/" + measure + "/partner/" + (BidPartners.MOST_SHARES + 1) + "/who"),
                        "",
                        "1"))
                .isEqualTo(new AnswerOutcome.Refused(BidRefusal.TOO_MUCH));
    }

    @Test
    void partners_cannot_deliver_more_than_is_promised_nor_somebody_who_is_not_named() {
        BidReference reference = named();
        share(figure, reference, "121");
        assertThat(gaps(reference)).contains(BidGap.What.MORE_THAN_PROMISED);

        share(figure, reference, SHARE);
        share("who", reference, "2");
        assertThat(gaps(reference)).contains(BidGap.What.NO_PARTNER);
        assertThat(BidGap.What.NO_PARTNER.stops()).isTrue();
    }

    @Test
    void hostile_names_are_kept_in_one_line_and_change_nothing_else() {
        BidReference reference = named();
        String hostile = "<b>\u202Ex\u0000</b>\n'; drop table bid_draft; --\uD800";
        as(HAZEL);
        assertThat(drafting.answer(reference, "partners", new FieldPath("partner/1/name"), PARTNER, hostile))
                .isInstanceOf(AnswerOutcome.Kept.class);
        String token = asked(reference);
        AskedOfPartner shown = byLink.find(token).orElseThrow();

        assertThat(shown.partner().name()).startsWith("<b>x").doesNotContain("\n", "\u202E", "\u0000");
        assertThat(byLink.answer(token, "\u0000\n ", yes(shown))).isEqualTo(refused(PartnerRefusal.NO_NAME));
        assertThat(byLink.answer(token, "n".repeat(151), yes(shown))).isEqualTo(refused(PartnerRefusal.TOO_LONG));
        assertThat(byLink.answer(token, "Bryn", List.of())).isEqualTo(refused(PartnerRefusal.NOTHING_SAID));
        assertThat(confirm(token)).isInstanceOf(PartnerOutcome.Done.class);
    }

    @Test
    void nothing_of_partners_is_to_be_read_in_the_database() {
        BidReference reference = named();
        String word = Token.readable(16);
        say(reference, "partners", "partner/1/name", word);
        say(reference, "partners", "partner/1/work", word);
        confirm(asked(reference));

        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).anyMatch("bid_draft"::equalsIgnoreCase);
        for (String table : tables) {
            jdbc.sql("select * from \"" + table + "\"").query(row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object value = row.getObject(column);
                    String text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(value);
                    assertThat(text.contains(word)
                                    || text.toLowerCase(Locale.ROOT).contains(address))
                            .as(table)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void what_a_partner_says_after_the_seal_asks_for_another_seal() {
        BidReference reference = named();
        String token = asked(reference);
        as(HAZEL);
        sealing.seal(reference, version());
        assertThat(drafting.find(reference).orElseThrow().draft().isChangedSinceSealed())
                .isFalse();

        confirm(token);

        as(HAZEL);
        assertThat(drafting.find(reference).orElseThrow().draft().isChangedSinceSealed())
                .isTrue();
    }

    @Test
    void a_partner_that_is_taken_out_asks_nothing_more() {
        BidReference reference = named();
        for (String field : List.of("name", "role", "work", "email")) {
            WholeBid.answer(drafting, reference, "partners", new FieldPath("partner/1/" + field), "");
        }
        share("who", reference, "");
        share(figure, reference, "");

        assertThat(gaps(reference)).isEmpty();
        assertThat(partners(reference).shares()).isEmpty();
    }
}
