package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts words that try to break out of a page into every column of the database in which somebody’s words can stand. */
final class HostileWords {

    /** Leads away, adds to the page, ends attributes, comments and sections, and hides the end of a script. */
    static final String TEXT =
            "</script><meta http-equiv=refresh content=0;url=/no><u id=smuggled>'\"]]>--><!--<script>\u2028";

    private static final String IN_JSON = TEXT.replace("\"", "\\\\\"");

    /** Written by people: names and sentences. */
    private static final Set<String> WORDS = set("""
            organisation: name cqc_number area changed_by
            accreditation: name evidence
            account: name
            role_grant: reason
            invitation: name
            registration: name person reason
            audit_record: actor_name why
            framework: changed_by frozen_by
            framework_part: removed_by
            framework_answer: changed_by
            framework_version: changed_by
            unit_value_bank: title licence source deflator brought_by
            unit_value: name unit
            self_assessment_answer: changed_by
            self_assessment_copy: kept_by reason
            business_case: begun_by
            business_case_figure: changed_by
            tender: changed_by
            tender_part: removed_by
            tender_answer: changed_by
            tender_buyer: invited_by agreed_by left_by left_why
            tender_sign_off: signed_by
            tender_publication: reason published_by
            tender_ending: reason ended_by
            comment_request: asked made_by
            draft_comment: about asked name said typed_by reply replied_by
            question: words typed_by shown answer written_by reason settled_by
            bid_opening: first_by second_by
            price_opening: first_by second_by
            paper_bid: provider number receiver registered_by handed_by
            paper_scan: added_by
            paper_answer: typed_by
            paper_hand: worked_by
            paper_remark: said_by
            opened_paper: provider typed_by looked_by
            tender_key: settled_by rehearsed_by
            tender_key_opener: name named_by
            tender_key_prepared: made_by
            interest: partners_name partners_words
            evidence_file: added_by changed_by""");

    /** Written by people among figures, choices and references, which stay: two words in a row make a text. */
    private static final Set<String> SENTENCES = set("""
            paper_bid: note
            paper_answer: answer
            paper_remark: remark
            framework_answer: answer
            framework_answer_before: answer
            self_assessment_answer: answer
            self_assessment_copy_answer: answer
            business_case_figure: answer
            tender_answer: answer""");

    /** The same, in texts of JSON. */
    private static final Set<String> JSON = set("""
            audit_record: details
            comment_request: shown""");

    /** Ids, codes, digests, secrets, choices; and what is on no page, or is made from the above when a tender is published. */
    private static final Set<String> OTHERS = set("""
            organisation: id legal_form charity_number company_number cqc_rating income_band changed_account
            accreditation: id organisation
            account: id email email_key password_hash code_secret state
            external_identity: issuer subject account
            recovery_code: account hash
            role_grant: id account held_role organisation tender state given_by settled_by
            invitation: id token_hash email held_role organisation tender invited_by confirmed_by state
            registration: id token_hash later_hash legal_form charity_number company_number cqc_number
            registration: email email_key language state organisation
            password_reset: token_hash account made_by
            known_device: token_hash account
            refused_sign_in: who device address
            set_up_code: code_hash
            kept_sheet: folder inputs rules sheet
            audit_record: actor_kind actor_account actor_role actor_organisation act subject_kind subject_id
            audit_record: organisation tender previous_hash hash
            audit_head: hash
            record_check: id made outcome
            outgoing_mail: recipient subject words language problem stop_address
            scheduled_tasks: task_name task_instance picked_by
            framework: id organisation tender changed_account frozen_account
            framework_part: framework id removed_account
            framework_answer: framework part place changed_account
            framework_answer_before: framework part place
            framework_part_before: framework part
            framework_version: framework changed_account
            unit_value_bank: id organisation brought_account
            unit_value: bank measure
            self_assessment_answer: organisation asset_action field changed_account
            self_assessment_copy: organisation kept_account
            self_assessment_copy_answer: organisation asset_action field
            business_case: id organisation begun_account
            business_case_figure: business_case item part changed_account
            tender: id organisation framework status changed_account
            tender_part: tender id kind removed_account
            tender_answer: tender part place changed_account
            tender_buyer: tender part organisation invited_account agreed_account left_account
            tender_sign_off: tender organisation digest signed_account
            tender_publication: tender framework title content rules_digest digest published_account
            tender_ending: tender ended_account
            kept_for_good: tender framework part place
            notice: tender organisation
            notice_follower: tender account language
            interest: tender organisation language registered_account
            notice_email_follower: token tender search email email_key language
            told_occasion: occasion
            comment_request: id tender token_hash made_account
            draft_comment: id tender request criterion outcome typed_account replied_account
            question: tender state manner channel asked_organisation asked_account language
            question: typed_account written_account settled_account
            bid_draft: id stamp
            bid_letter: id
            sealed_bid: id tender
            bid_opening: tender first_account second_account
            price_opening: tender first_account second_account
            opened_bid: id tender lot organisation outcome digest content price
            opened_document: bid file outcome
            paper_bid: id tender lot standing registered_account handed_account
            paper_scan: paper file sha256 added_account
            paper_answer: paper part path typed_account
            paper_hand: paper worked_account
            paper_remark: paper said_account
            opened_paper: id tender lot organisation outcome digest content typed_account looked_account
            tender_key: tender key_id public_key custody private_key settled_account rehearsed_account
            tender_key_opener: tender account named_account public_key locked_key share
            tender_key_prepared: tender key_id public_key made_account
            tender_key_given: tender account share
            evidence_file: id organisation state kind sha256 scan added_account changed_account reading
            evidence_piece: file
            evidence_text: file""");

    private HostileWords() {}

    private static Set<String> set(String lines) {
        return lines.lines()
                .flatMap(line -> Stream.of(
                                line.substring(line.indexOf(':') + 1).strip().split(" "))
                        .map(column -> line.substring(0, line.indexOf(':')) + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A column that stands in none of the lists may hold words that nobody has tried. */
    static void everyColumnIsKnown(Connection connection) throws SQLException {
        Set<String> there = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name), lower(column_name)"
                        + " from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and data_type like 'CHARACTER%' and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                there.add(rows.getString(1) + "." + rows.getString(2));
            }
        }
        Set<String> known = new TreeSet<>();
        Stream.of(WORDS, SENTENCES, JSON, OTHERS).forEach(known::addAll);
        assertThat(there).isEqualTo(known);
    }

    /** Behind the back of every service, past what guards what is kept for good. */
    static void everywhere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @evenhand_restoring = true");
        }
        for (String word : WORDS) {
            update(connection, word, "left($, 15) || ?", TEXT);
        }
        for (String sentence : SENTENCES) {
            update(connection, sentence, "regexp_replace($, '(?s)^(.*?\\p{L}{3,} \\p{L}{2,})', '$1 ' || ?)", TEXT);
        }
        for (String json : JSON) {
            update(connection, json, "regexp_replace($, '(\\p{L}{3,} \\p{L}{2,} \\p{L}{2,})', '$1 ' || ?)", IN_JSON);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @evenhand_restoring = null");
        }
    }

    private static void update(Connection connection, String column, String value, String text) throws SQLException {
        int dot = column.indexOf('.');
        String name = column.substring(dot + 1);
        String set = value.startsWith("left") ? value.replace("$", name) : value.replace("($,", "(" + name + ",");
        try (PreparedStatement update = connection.prepareStatement(
                "update " + column.substring(0, dot) + " set " + name + " = " + set + " where " + name + " <> ''")) {
            update.setString(1, text);
            update.executeUpdate();
        }
    }
}
