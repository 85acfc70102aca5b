package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidGap;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.design.ActionButton;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.FormField;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Note;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.FieldPath;

/** One answer of a bid. */
final class BidEntry extends AutosaveField {

    /** As many choices stand as radio buttons; more are a list. */
    private static final int MOST_BUTTONS = 6;

    /** What is said when the bid is checked, and not while somebody has just begun to write. */
    private static final Set<BidGap.What> LEFT_FOR_LATER = EnumSet.of(
            BidGap.What.NOT_ANSWERED, BidGap.What.NOTHING_PROMISED, BidGap.What.NOT_SHOWN, BidGap.What.NOT_CONFIRMED);

    /** What has a place of its own at the answer. */
    private static boolean isMark(BidGap gap) {
        return gap.what() == BidGap.What.NOT_LOOKED_AT;
    }

    static final int ANSWER_LINES = 10;
    private static final int LINES = 4;

    private final transient BidDesk desk;
    private final transient BidWords said;
    private final transient BidReference reference;
    private final transient BidField field;
    private final transient FieldPath path;
    private final transient Runnable kept;
    private final Div copied = new Div();

    /**
     * @param path where the answer stands: that of the field, or one that its pattern allows
     * @param kept to be told when something was kept
     */
    BidEntry(
            BidDesk desk,
            BidWords said,
            BidReference reference,
            BidField field,
            FieldPath path,
            String seen,
            Runnable kept) {
        super(said.messages(), idOf(field, path), seen);
        this.desk = desk;
        this.said = said;
        this.reference = reference;
        this.field = field;
        this.path = path;
        this.kept = kept;
        setId(idOf(field, path));
        if (field.what() == BidField.What.DOCUMENT) {
            document(seen);
        } else if (field.what() == BidField.What.BY_PARTNER) {
            partner(seen);
        } else if (field.tick().isPresent()) {
            tick(field.tick().get());
        } else if (field.choices().isEmpty()) {
            text();
        } else {
            choose();
        }
    }

    /** The id of an entry on its page. */
    static String idOf(BidField field, FieldPath path) {
        return field.part().name() + "-" + path.value().replace('/', '-');
    }

    private void tick(String yes) {
        CheckboxFormField tick = new CheckboxFormField(label());
        tick.onLeft(ticked -> save(ticked ? yes : ""));
        hint(tick);
        show(tick, value -> tick.set(value.equals(yes)));
    }

    private void choose() {
        List<ChoiceFormField.Option<String>> options = field.choices().stream()
                .map(code -> ChoiceFormField.Option.of(code, said.choice(field, code)))
                .toList();
        if (options.size() > MOST_BUTTONS) {
            SelectFormField<String> list = new SelectFormField<>(label(), options);
            hint(list);
            show(list);
        } else {
            ChoiceFormField<String> buttons = new ChoiceFormField<>(label(), options);
            hint(buttons);
            show(buttons);
        }
    }

    /** One of the documents of the library; what was chosen and is no longer there stands among them. */
    private void document(String seen) {
        List<ChoiceFormField.Option<String>> options =
                new ArrayList<>(desk.documents().of(reference.provider()).stream()
                        .map(file -> ChoiceFormField.Option.of(file.id().value(), file.name()))
                        .toList());
        if (!seen.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(seen))) {
            options.add(ChoiceFormField.Option.of(seen, said.shown(field, seen)));
        }
        SelectFormField<String> list = new SelectFormField<>(label(), options);
        hint(list);
        show(list);
    }

    /** One of the partners that the bid names; one that was chosen and is named no more stands among them. */
    private void partner(String seen) {
        SelectFormField<String> list = new SelectFormField<>(
                label(),
                field.choices().stream()
                        .filter(row -> row.equals(seen)
                                || said.partners().named(Integer.parseInt(row)).isPresent())
                        .map(row -> ChoiceFormField.Option.of(row, said.choice(field, row)))
                        .toList());
        hint(list);
        show(list);
    }

    private void text() {
        TextFormField text = new TextFormField(label());
        switch (field.asked().type()) {
            case FIGURE -> text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
            case WORDS, CHOICE, DAY -> {
                text.lines(lines(field));
                text.maxLength(field.asked().longest());
            }
        }
        hint(text);
        show(text);
    }

    /** As many lines as the answer is likely to have. */
    static int lines(BidField field) {
        return switch (field.what()) {
            case ANSWER -> ANSWER_LINES;
            case EXCLUSION_WORDS,
                    CONNECTED_PEOPLE,
                    HOW,
                    BY_WHEN,
                    HOW_ASKED,
                    CONFLICT_WORDS,
                    ADDRESS,
                    QUOTE,
                    PARTNER_WORK,
                    WORK_BY_PARTNER -> LINES;
            default -> 1;
        };
    }

    private void hint(FormField<?> entry) {
        said.hint(field).ifPresent(entry::hint);
        if (!field.isRequired() && field.tick().isEmpty() && field.what() != BidField.What.DELIVERY) {
            entry.optional();
        }
    }

    BidPart part() {
        return field.part();
    }

    /** Says at the field what is to be known of this answer, and no more than that. */
    void tell(List<BidGap> gaps) {
        List<BidGap> here = gaps.stream()
                .filter(gap -> !LEFT_FOR_LATER.contains(gap.what()))
                .filter(gap -> field.part().equals(gap.field().part()) && path.equals(gap.place()))
                .toList();
        mark(Optional.of(here.stream()
                        .filter(gap -> !isMark(gap))
                        .map(said::said)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty()));
        copied(here.stream().filter(BidEntry::isMark).findFirst().flatMap(BidGap::detail));
    }

    /** Says at the field that it was copied, and nobody has looked at it, with a way to say that somebody has. */
    private void copied(Optional<String> from) {
        copied.removeAll();
        from.ifPresent(name -> {
            ActionButton looked =
                    new ActionButton(said.messages().say("bids.copied.look"), ActionButton.Kind.PLAIN, this::lookedAt);
            looked.getElement().setAttribute("aria-label", said.messages().say("bids.copied.look.at", label()));
            copied.add(new Note(Note.Kind.WARNING, said.messages().say("bids.copied", name)), looked);
            add(copied);
        });
    }

    private void lookedAt() {
        Optional<BidRefusal> refused =
                desk.copying().lookedAt(reference, field.part().name(), path);
        refused.ifPresentOrElse(why -> refuse(said.messages().reason(why)), () -> {
            LiveRegion.say(this, said.messages().say("bids.copied.looked", label()));
            Focus.on(this);
            kept.run();
        });
    }

    @Override
    protected void settled() {
        kept.run();
    }

    @Override
    protected Keeping keep(String before, String written) {
        return said(desk.drafting().answer(reference, field.part().name(), path, before, written));
    }

    @Override
    protected String label() {
        return field.path().equals(path) && field.what() != BidField.What.DELIVERY
                ? said.label(field)
                : said.labelInRow(field);
    }

    @Override
    protected String shown(String value) {
        return said.shown(field, value);
    }
}
