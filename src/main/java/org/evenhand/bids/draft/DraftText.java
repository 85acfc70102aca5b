package org.evenhand.bids.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.draft.DraftBid.Change;
import org.evenhand.bids.draft.DraftBid.Copied;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.partners.PartnerAnswer;
import org.evenhand.bids.partners.PartnerAsk;
import org.evenhand.bids.partners.PartnerLog;
import org.evenhand.bids.partners.PartnerStatement;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a draft bid as one text, and reads it. */
final class DraftText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Person(String account, String name, String at) {

        static Person of(By by) {
            return new Person(
                    by.account().map(AccountId::value).orElse(""),
                    by.name(),
                    by.at().toString());
        }

        By by() {
            return new By(
                    Optional.of(account).filter(id -> !id.isEmpty()).map(AccountId::new), name, Instant.parse(at));
        }
    }

    private record Said(String part, String path, String text, Person by) {}

    private record Changed(String part, String path, Person by) {}

    private record From(String part, String path, String tender, String lot, boolean lookedAt) {}

    private record Logged(
            String kind,
            String begun,
            Person by,
            int number,
            int version,
            Map<String, String> fingerprints,
            String digest,
            String why) {}

    private record Whole(
            String provider,
            String tender,
            String lot,
            Person begun,
            List<Said> answers,
            List<Changed> changes,
            List<Logged> log,
            @Nullable List<From> copied,
            @Nullable List<AskedPartner> asks,
            @Nullable List<AnsweredPartner> partnerAnswers) {}

    private record AskedPartner(int partner, String address, String link, String language, Person by, String state) {}

    private record AnsweredPartner(
            String key,
            int partner,
            Map<String, String> facts,
            boolean confirmed,
            String why,
            String at,
            String name,
            String address,
            String account,
            String organisation) {}

    private DraftText() {}

    static String write(DraftBid draft) {
        List<Said> answers = new ArrayList<>();
        draft.answers()
                .forEach((part, some) -> some.forEach((path, answer) ->
                        answers.add(new Said(part, path.value(), answer.text(), Person.of(answer.by())))));
        return JSON.writeValueAsString(new Whole(
                draft.reference().provider().value(),
                draft.reference().tender().value(),
                draft.reference().lot(),
                Person.of(draft.begun()),
                answers,
                draft.changes().stream()
                        .map(one -> new Changed(one.part(), one.path().value(), Person.of(one.by())))
                        .toList(),
                draft.log().stream().map(DraftText::logged).toList(),
                draft.copied().stream()
                        .map(one -> new From(
                                one.part(),
                                one.path().value(),
                                one.from().tender().value(),
                                one.from().lot(),
                                one.lookedAt()))
                        .toList(),
                draft.partnerLog().asks().stream().map(DraftText::asked).toList(),
                draft.partnerLog().answers().values().stream()
                        .map(DraftText::answered)
                        .toList()));
    }

    private static AskedPartner asked(PartnerAsk ask) {
        return new AskedPartner(
                ask.partner(),
                ask.address(),
                ask.link(),
                ask.language().toLanguageTag(),
                Person.of(ask.by()),
                Constants.word(ask.state()));
    }

    private static AnsweredPartner answered(PartnerAnswer answer) {
        return new AnsweredPartner(
                answer.key(),
                answer.statement().partner(),
                answer.statement().facts(),
                answer.confirmed(),
                answer.why(),
                answer.at().toString(),
                answer.name(),
                answer.address(),
                answer.account().map(AccountId::value).orElse(""),
                answer.organisation());
    }

    /** What stands of partners; nothing in drafts that were written before bids had any. */
    private static PartnerLog partnerLog(Whole whole) {
        SortedMap<String, PartnerAnswer> answers = new TreeMap<>();
        Optional.ofNullable(whole.partnerAnswers())
                .ifPresent(all -> all.forEach(one -> answers.put(one.key(), answer(one))));
        return new PartnerLog(
                Optional.ofNullable(whole.asks()).stream()
                        .flatMap(List::stream)
                        .map(one -> new PartnerAsk(
                                one.partner(),
                                one.address(),
                                one.link(),
                                Locale.forLanguageTag(one.language()),
                                one.by().by(),
                                Constants.of(PartnerAsk.State.class, one.state())
                                        .orElseThrow()))
                        .toList(),
                answers);
    }

    private static PartnerAnswer answer(AnsweredPartner one) {
        return new PartnerAnswer(
                new PartnerStatement(one.key(), one.partner(), new TreeMap<>(one.facts())),
                one.confirmed(),
                one.why(),
                Instant.parse(one.at()),
                one.name(),
                one.address(),
                Optional.of(one.account()).filter(id -> !id.isEmpty()).map(AccountId::new),
                one.organisation());
    }

    private static Logged logged(LogEntry entry) {
        Map<String, String> fingerprints = new TreeMap<>();
        entry.fingerprints().forEach((part, digest) -> fingerprints.put(part, digest.hex()));
        return new Logged(
                Constants.word(entry.kind()),
                entry.begun().toString(),
                Person.of(entry.by()),
                entry.number(),
                entry.version(),
                fingerprints,
                entry.digest().map(Sha256::hex).orElse(""),
                entry.why().orElse(""));
    }

    static DraftBid read(String text) {
        Whole whole = JSON.readValue(text, Whole.class);
        Map<String, SortedMap<FieldPath, Answer>> answers = new HashMap<>();
        whole.answers()
                .forEach(one -> answers.computeIfAbsent(one.part(), any -> new TreeMap<>())
                        .put(
                                new FieldPath(one.path()),
                                new Answer(one.text(), one.by().by())));
        OrganisationId provider = new OrganisationId(whole.provider());
        return new DraftBid(
                new BidReference(provider, new TenderId(whole.tender()), whole.lot()),
                whole.begun().by(),
                answers,
                whole.changes().stream()
                        .map(one -> new Change(
                                one.part(), new FieldPath(one.path()), one.by().by()))
                        .toList(),
                whole.log().stream().map(DraftText::entry).toList(),
                copied(provider, whole),
                partnerLog(whole));
    }

    /** Drafts that were written before answers were copied say nothing of it. */
    private static List<Copied> copied(OrganisationId provider, Whole whole) {
        return Optional.ofNullable(whole.copied()).orElse(List.of()).stream()
                .map(one -> new Copied(
                        one.part(),
                        new FieldPath(one.path()),
                        new BidReference(provider, new TenderId(one.tender()), one.lot()),
                        one.lookedAt()))
                .toList();
    }

    private static LogEntry entry(Logged one) {
        SortedMap<String, Sha256> fingerprints = new TreeMap<>();
        one.fingerprints().forEach((part, hex) -> fingerprints.put(part, new Sha256(hex)));
        return new LogEntry(
                Constants.of(DraftBid.Kind.class, one.kind()).orElseThrow(),
                Instant.parse(one.begun()),
                one.by().by(),
                one.number(),
                one.version(),
                fingerprints,
                Optional.of(one.digest()).filter(hex -> !hex.isEmpty()).map(Sha256::new),
                Optional.of(one.why()).filter(why -> !why.isEmpty()));
    }
}
