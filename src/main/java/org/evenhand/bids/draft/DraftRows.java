package org.evenhand.bids.draft;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.SheetVersion;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.record.By;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draft bids, as encrypted rows. A row names nobody: its id is a keyed pseudonym, its content padded, and nothing stands beside it
 * that says when or by whom it was written, nor to which tender it belongs.
 */
@Component
public class DraftRows implements AnswerStore<StoredDraft> {

    /** Content is padded to a multiple of so many bytes. */
    private static final int STEP = 16 * 1024;

    private static final String DRAFT = "bid draft";
    private static final String SHELF = "bid drafts of a provider";
    private static final String BESIDE = "kept by a provider beside its bid drafts";
    private static final String SEALED = "sealed text of a bid";

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Most rows that hold nothing are no longer. */
    private static final int USUAL_STEPS = 3;

    private final JdbcClient jdbc;
    private final MasterKeys keys;

    DraftRows(JdbcClient jdbc, MasterKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The id of the row of a bid. */
    public String id(BidReference reference) {
        return keys.pseudonym(reference.key(), DRAFT);
    }

    /** A draft; empty where none was begun. */
    public Optional<StoredDraft> find(BidReference reference) {
        return stored(id(reference), "");
    }

    /** The same, while whoever else writes in it waits until this transaction has ended. */
    public Optional<StoredDraft> held(BidReference reference) {
        return stored(id(reference), " for update");
    }

    private Optional<StoredDraft> stored(String id, String how) {
        return row(id, how, DRAFT).map(row -> new StoredDraft(id, DraftText.read(row.text()), row.stamp()));
    }

    private record Row(String text, String stamp) {}

    private Optional<Row> row(String id, String how, String context) {
        return jdbc.sql("select stamp, content from bid_draft where id = ?" + how)
                .param(id)
                .query((row, number) -> new Row(
                        plain(keys.decrypt(row.getBytes("content"), context + " " + id)), row.getString("stamp")))
                .optional();
    }

    private static String plain(byte[] padded) {
        return new String(padded, StandardCharsets.UTF_8).stripTrailing();
    }

    private byte[] content(String id, String text, String context) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(words, (words.length / STEP + 1) * STEP);
        Arrays.fill(padded, words.length, padded.length, (byte) ' ');
        return keys.encrypt(padded, context + " " + id);
    }

    /** Adds a draft, and remembers for its provider that there is one. */
    void add(DraftBid draft) {
        insert(id(draft.reference()), DraftText.write(draft), DRAFT);
        String shelf = keys.pseudonym(draft.reference().provider().value(), SHELF);
        SortedMap<String, String> drafts = new TreeMap<>(shelf(shelf, " for update"));
        boolean first = drafts.isEmpty();
        drafts.put(
                draft.reference().tender() + "/" + draft.reference().lot(),
                draft.reference().tender().value());
        String text = new FrozenFiles(drafts).text();
        if (first) {
            insert(shelf, text, SHELF);
        } else {
            update(shelf, content(shelf, text, SHELF));
        }
    }

    private Map<String, String> shelf(String id, String how) {
        return row(id, how, SHELF)
                .map(row -> FrozenFiles.of(row.text()).files())
                .orElse(new TreeMap<>());
    }

    private void insert(String id, String text, String context) {
        jdbc.sql("insert into bid_draft (id, stamp, content) values (?, ?, ?)")
                .params(id, stamp(), content(id, text, context))
                .update();
    }

    /** Adds a row that holds nothing, of a size that others have. */
    public void addDecoy() {
        String id = keys.pseudonym(UUID.randomUUID().toString(), DRAFT);
        insert(id, " ".repeat((1 + CHANCE.nextInt(USUAL_STEPS)) * STEP - 1), DRAFT);
    }

    /** Keeps for its provider what was sealed of a bid: a row like those of drafts. */
    public void addSealed(BidReference reference, int number, String text) {
        insert(sealedId(reference, number), text, SEALED);
    }

    /** What was sealed of a bid; empty where nothing was kept. */
    public Optional<String> sealed(BidReference reference, int number) {
        return row(sealedId(reference, number), "", SEALED).map(Row::text);
    }

    /** A text that is kept under a name as drafts are; empty where there is none. Others who would change it wait. */
    public Optional<String> note(String name, String context) {
        String id = keys.pseudonym(name, context);
        return row(id, " for update", context).map(Row::text);
    }

    /** A text that is kept under a name, to be looked at and not changed. */
    public Optional<String> readNote(String name, String context) {
        String id = keys.pseudonym(name, context);
        return row(id, "", context).map(Row::text);
    }

    /** Keeps a text under a name, in a row like those of drafts, in the place of one that was there. */
    public void keepNote(String name, String context, String text) {
        String id = keys.pseudonym(name, context);
        if (row(id, "", context).isPresent()) {
            update(id, content(id, text, context));
        } else {
            insert(id, text, context);
        }
    }

    private String sealedId(BidReference reference, int number) {
        return keys.pseudonym(CanonicalJson.of(List.of(reference.key(), number)), SEALED);
    }

    /** Something else that a provider keeps beside its drafts, in a row like theirs. */
    public Optional<String> beside(OrganisationId provider, String what) {
        return row(besideId(provider, what), "", BESIDE).map(Row::text);
    }

    /** Keeps something beside the drafts of a provider, in place of what was kept before; others of the provider wait. */
    public void keepBeside(OrganisationId provider, String what, String text) {
        String id = besideId(provider, what);
        if (row(id, " for update", BESIDE).isPresent()) {
            update(id, content(id, text, BESIDE));
        } else {
            insert(id, text, BESIDE);
        }
    }

    private String besideId(OrganisationId provider, String what) {
        return keys.pseudonym(CanonicalJson.of(List.of(provider.value(), what)), BESIDE);
    }

    private void update(String id, byte[] content) {
        jdbc.sql("update bid_draft set stamp = ?, content = ? where id = ?")
                .params(stamp(), content, id)
                .update();
    }

    private static String stamp() {
        return UUID.randomUUID().toString();
    }

    /** Every draft of a provider, by tender and lot. */
    public List<DraftBid> of(OrganisationId provider) {
        List<DraftBid> drafts = new ArrayList<>();
        shelf(keys.pseudonym(provider.value(), SHELF), "")
                .forEach((place, tender) -> find(new BidReference(
                                provider, new TenderId(tender), place.substring(tender.length() + 1)))
                        .ifPresent(stored -> drafts.add(stored.draft())));
        return drafts;
    }

    /** Writes a draft that was held. */
    public void put(DraftBid draft) {
        String id = id(draft.reference());
        update(id, content(id, DraftText.write(draft), DRAFT));
    }

    @Override
    public Optional<AnswerPart<StoredDraft>> find(String sheet, String part) {
        return stored(sheet, "").map(stored -> {
            DraftBid draft = stored.draft();
            By last = draft.changes().stream()
                    .findFirst()
                    .map(DraftBid.Change::by)
                    .orElse(draft.begun());
            return new AnswerPart<>(
                    sheet,
                    stored,
                    Optional.of(new SheetVersion(draft.changes().size(), last)),
                    part,
                    new AnswerPart.Presence.There(),
                    draft.answers().getOrDefault(part, new TreeMap<>()));
        });
    }

    @Override
    public void lock(String sheet) {
        jdbc.sql("select id from bid_draft where id = ? for update")
                .param(sheet)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean claim(AnswerPart<StoredDraft> found, By by) {
        return jdbc.sql("update bid_draft set stamp = ? where id = ? and stamp = ?")
                        .params(stamp(), found.sheetId(), found.sheet().stamp())
                        .update()
                == 1;
    }

    @Override
    public void write(AnswerPart<StoredDraft> found, AnswerChange change) {
        DraftBid changed =
                found.sheet().draft().with(found.name(), change.path(), new Answer(change.to(), change.by()));
        update(found.sheetId(), content(found.sheetId(), DraftText.write(changed), DRAFT));
    }
}
