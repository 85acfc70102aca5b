package org.evenhand.planning.ui;

import java.util.List;
import java.util.Optional;
import org.evenhand.design.AutosaveField;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.shared.OrganisationId;

/** One figure, word or source of a business case. */
final class CaseEntry extends AutosaveField {

    private final transient PreparingCases cases;
    private final transient CaseWords said;
    private final transient OrganisationId organisation;
    private final transient BusinessCase written;
    private final transient Slot slot;
    private final transient Runnable kept;

    /**
     * @param kept to be told when something was kept
     */
    CaseEntry(
            PreparingCases cases,
            CaseWords said,
            OrganisationId organisation,
            BusinessCase written,
            Slot slot,
            Runnable kept) {
        super(said.words(), slot.item().word() + "." + slot.part().word(), written.says(slot.item(), slot.part()));
        this.cases = cases;
        this.said = said;
        this.organisation = organisation;
        this.written = written;
        this.slot = slot;
        this.kept = kept;
        if (slot.part() == CasePart.PERIOD) {
            period();
        } else {
            text();
        }
    }

    private void period() {
        ChoiceFormField<String> period = new ChoiceFormField<>(
                label(),
                List.of(
                        ChoiceFormField.Option.of("week", messages.say("case.period.week")),
                        ChoiceFormField.Option.of("year", messages.say("case.period.year"))));
        period.hint(messages.say("case.part.period.hint"));
        show(period);
    }

    private void text() {
        TextFormField text = new TextFormField(label()).lines(slot.part() == CasePart.SOURCE ? 3 : 1);
        if (slot.part().isFigure() || slot.part() == CasePart.PRICE_YEAR) {
            text.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
        } else {
            text.maxLength(slot.part().longest());
        }
        String hint = "case.part." + slot.part().word() + ".hint";
        if (messages.knows(hint)) {
            text.hint(messages.say(hint));
        }
        show(text);
    }

    /** Says at the field where its figure does not fit the likely one. */
    void look(BusinessCase now) {
        mark(
                now.isOutOfOrder(slot.item(), slot.part())
                        ? Optional.of(
                                messages.say("case.out-of-order." + slot.part().word()))
                        : Optional.empty());
    }

    @Override
    protected void settled() {
        kept.run();
    }

    @Override
    protected Keeping keep(String before, String now) {
        return said(cases.change(organisation, written.id(), slot, before, now));
    }

    @Override
    protected String label() {
        return said.label(written, slot.item(), slot.part());
    }

    @Override
    protected String shown(String value) {
        return slot.part() == CasePart.PERIOD && !value.isEmpty() ? messages.say("case.period." + value) : value;
    }
}
