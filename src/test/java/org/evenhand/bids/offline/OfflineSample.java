package org.evenhand.bids.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.offline.OfflineForm.Choice;
import org.evenhand.bids.offline.OfflineForm.Part;
import org.evenhand.bids.offline.OfflineForm.Question;
import org.evenhand.bids.offline.OfflineForm.Room;
import org.evenhand.bids.offline.OfflineForm.Text;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.folders.TenderText;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/** A tender, a bid for it with some answers, and the form of it as a file, in words of its own. */
final class OfflineSample {

    static final BidReference BID = new BidReference(new OrganisationId("hearthside"), new TenderId("care-27"), "");
    static final int VERSION = 3;
    static final AnswerDigests DIGESTS = new AnswerDigests(MasterKeys.fresh());

    /** What labels and answers must stand. */
    static final String HOSTILE = "<b>“Tŷ & Siân's” ]]> </w:t> ${x} \\ % £5</b>";

    private static final By SOMEBODY = By.named("Somebody", Instant.EPOCH);

    final BidForm form;

    OfflineSample(String folder) {
        form = BidForm.of(lot(Path.of("sample-tenders", folder)));
    }

    private static Lot lot(Path folder) {
        try {
            SortedMap<String, String> files = new TreeMap<>();
            files.put("tender.yaml", Files.readString(folder.resolve("tender.yaml")));
            return switch (TenderText.read(files)) {
                case TenderText.Reading.Whole(var tender, var publication) -> new Lot("", tender, publication);
                case TenderText.Reading.Broken broken -> throw new AssertionError(broken.mistakes());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name in files of the first field that asks for something. */
    String name(BidField.What what) {
        BidField field = field(what);
        return FieldName.of(field.part(), path(field));
    }

    BidField field(BidField.What what) {
        return form.fields().stream()
                .filter(one -> one.what() == what)
                .findFirst()
                .orElseThrow();
    }

    private static FieldPath path(BidField field) {
        return new FieldPath(field.path().value().replace("#", "1"));
    }

    DraftBid draft(Map<BidField.What, String> said) {
        Map<String, SortedMap<FieldPath, Answer>> answers = new HashMap<>();
        said.forEach((what, text) -> answers.computeIfAbsent(field(what).part().name(), any -> new TreeMap<>())
                .put(path(field(what)), new Answer(text, SOMEBODY)));
        return new DraftBid(BID, SOMEBODY, answers, List.of(), List.of());
    }

    OfflineForm file(DraftBid draft) {
        return new OfflineForm(
                "Bid: " + HOSTILE,
                Locale.UK,
                BID,
                VERSION,
                List.of(new Text(HOSTILE, true)),
                form.parts().stream()
                        .map(part -> new Part(
                                part.name() + HOSTILE,
                                List.of(new Text(HOSTILE, false)),
                                form.of(part).stream()
                                        .flatMap(field -> ComparingForms.places(field).stream()
                                                .map(path -> question(draft, field, path)))
                                        .toList()))
                        .toList(),
                "Leave it",
                DIGESTS);
    }

    private static Question question(DraftBid draft, BidField field, FieldPath path) {
        return new Question(
                field,
                path,
                path + " " + HOSTILE,
                Optional.of(HOSTILE),
                field.what() == BidField.What.ANSWER ? Room.ANSWER : Room.LINE,
                field.choices().stream()
                        .map(code -> new Choice(code, code + HOSTILE))
                        .toList(),
                draft.says(field.part(), path));
    }
}
