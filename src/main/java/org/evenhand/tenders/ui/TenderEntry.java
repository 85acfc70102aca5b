package org.evenhand.tenders.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenhand.design.ActionButton;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.ContractDoubt;
import org.evenhand.design.DateFormField;
import org.evenhand.design.FormField;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** One answer of a draft tender. */
final class TenderEntry extends AutosaveField {

    private static final int LINES = 4;

    private final transient DraftDesk desk;
    private final transient DraftWords said;
    private final transient TenderId tender;
    private final transient TenderPart.Id part;
    private final transient TenderField field;
    private final transient Runnable saved;
    private transient Optional<FormField<?>> entry = Optional.empty();

    /** What was written last, for a part that may have to be put back before. */
    private String pending = "";

    /**
     * @param saved to be told when something was kept
     */
    TenderEntry(DraftDesk desk, DraftWords said, TenderId tender, TenderPart part, TenderField field, Runnable saved) {
        super(said.words(), DraftNavigation.field(part.id(), field.place()), part.says(field));
        this.desk = desk;
        this.said = said;
        this.tender = tender;
        this.part = part.id();
        this.field = field;
        this.saved = saved;
        setId(DraftNavigation.field(part.id(), field.place()));
        draw();
        said.hint(field).ifPresent(hint -> entry.ifPresent(one -> one.hint(hint)));
    }

    /** The entry for one of the organisations that buy. */
    static TenderEntry ofBuyer(
            DraftDesk desk,
            DraftWords said,
            TenderId tender,
            TenderPart part,
            List<ChoiceFormField.Option<String>> buyers,
            Runnable saved) {
        TenderEntry chosen = new TenderEntry(desk, said, tender, part, TenderFields.BUYER, saved);
        chosen.removeAll();
        SelectFormField<String> select = new SelectFormField<>(chosen.label(), buyers);
        chosen.entry = Optional.of(select);
        chosen.show(select);
        said.hint(TenderFields.BUYER).ifPresent(select::hint);
        return chosen;
    }

    private void draw() {
        switch (field.type()) {
            case CHOICE -> choose();
            case DAY -> day();
            case LINE, TIME, NUMBER, TEXT -> {
                TextFormField text = text();
                entry = Optional.of(text);
                show(text);
            }
        }
    }

    private void choose() {
        if (field.choices().size() == 1) {
            String yes = field.choices().getFirst();
            CheckboxFormField tick = new CheckboxFormField(label());
            tick.onLeft(ticked -> save(ticked ? yes : ""));
            entry = Optional.of(tick);
            show(tick, value -> tick.set(value.equals(yes)));
            return;
        }
        ChoiceFormField<String> choice = new ChoiceFormField<>(
                label(),
                field.choices().stream()
                        .map(code -> ChoiceFormField.Option.of(code, said.choice(field, code)))
                        .toList());
        entry = Optional.of(choice);
        show(choice);
    }

    private void day() {
        DateFormField day = new DateFormField(label(), Days.today(desk.clock()));
        day.onLeft(written -> day.refusal()
                .ifPresentOrElse(
                        this::refuse,
                        () -> save(written.map(LocalDate::toString).orElse(""))));
        entry = Optional.of(day);
        show(day, value -> day.set(chosen(value).map(LocalDate::parse)));
    }

    private TextFormField text() {
        TextFormField text = new TextFormField(label());
        return switch (field.type()) {
            case TEXT -> text.lines(LINES).maxLength(field.longest());
            case NUMBER -> text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
            case TIME -> text.width(TextFormField.Width.SHORT);
            case LINE, CHOICE, DAY -> text.maxLength(field.longest());
        };
    }

    boolean isOf(TenderPart.Id asked, TenderField other) {
        return part.equals(asked) && field.equals(other);
    }

    /** Asks to be told of each day that stands there while it is still written. */
    void onTyped(Consumer<LocalDate> listener) {
        entry.ifPresent(one -> {
            if (one instanceof DateFormField day) {
                day.onTyped(listener);
            }
        });
    }

    /** Says at the field what is wrong with it; nothing where nothing is. */
    void problem(Optional<String> what) {
        mark(what);
    }

    @Override
    protected Keeping keep(String before, String written) {
        pending = written;
        return said(desk.drafting().answer(tender, part, field.path(), before, written));
    }

    @Override
    protected List<Component> gone(AnswerOutcome.Gone gone) {
        return Stream.concat(super.gone(gone).stream(), Stream.of(putBack(pending)))
                .toList();
    }

    private ActionButton putBack(String written) {
        return new ActionButton(messages.say("draft.put-back"), ActionButton.Kind.MAIN, () -> {
            switch (desk.drafting().putBack(tender, part)) {
                case PartChange.Done done -> save(written);
                case PartChange.Refused(PartChange.Why why) when why == PartChange.Why.MEANWHILE -> save(written);
                case PartChange.Refused(PartChange.Why why) -> refuse(messages.say("draft.refused." + why.word()));
            }
        });
    }

    @Override
    protected boolean standsHalfWritten() {
        return field.type() == TenderField.Type.LINE || field.type() == TenderField.Type.TEXT;
    }

    @Override
    protected Optional<String> doubt(String value) {
        return field.equals(TenderFields.LOT_VALUE) ? ContractDoubt.of(messages, value) : Optional.empty();
    }

    @Override
    protected void settled() {
        saved.run();
    }

    @Override
    protected String label() {
        return said.label(field);
    }

    @Override
    protected String shown(String value) {
        return said.shown(field, value);
    }
}
