package org.evenhand.unitvalues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.ChoiceFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Focus;
import org.evenhand.design.FormField;
import org.evenhand.design.FormPage;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.evenhand.spreadsheets.ui.SheetFile;
import org.evenhand.spreadsheets.ui.SheetMistakes;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValueBanks;
import org.springframework.security.access.AccessDeniedException;

/** Brings in a bank of unit values: on which terms, then the file, then everything that it holds, then the act. */
@RolesAllowed(Roles.COMMISSIONER)
@Route(value = UnitValuesNavigation.NEW_BANK, layout = Shell.class)
class NewBankView extends FormPage implements BeforeEnterObserver {

    private static final int LINES = 3;

    private final transient UnitValueBanks banks;
    private final transient CurrentPerson current;
    private final transient Map<BankTerms.Part, TextFormField> terms = new EnumMap<>(BankTerms.Part.class);
    private final Div planned = new Div();
    private transient Optional<SelectFormField<String>> organisation = Optional.empty();

    NewBankView(UnitValueBanks banks, CurrentPerson current) {
        this.banks = banks;
        this.current = current;
        removeClassName("reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OrganisationId> mine = UnitValuesView.commissioned(current.required());
        if (mine.isEmpty()) {
            throw new AccessDeniedException(UnitValuesNavigation.NEW_BANK);
        }
        begin(messages.say("banks.new"));
        planned.removeAll();
        add(new Paragraph(messages.say("new-bank.intro")));
        beside(new SideFacts()
                .part(messages.say("banks.seen"), messages.say("banks.private"))
                .part(messages.say("banks.year"), messages.say("banks.year.why"), messages.say("banks.year.fixed")));
        organisation = Optional.of(owner(mine)).filter(choice -> mine.size() > 1);
        organisation.ifPresent(this::entry);
        for (BankTerms.Part part : BankTerms.Part.values()) {
            TextFormField entry = new TextFormField(messages.say("bank.terms." + part.word()));
            entry.hint(messages.say("bank.terms." + part.word() + ".hint"));
            switch (part) {
                case LICENCE, DEFLATOR -> entry.lines(LINES);
                case YEAR -> entry.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
                case TITLE, SOURCE -> entry.width(TextFormField.Width.FULL);
            }
            terms.put(part, entry);
            entry(entry);
        }
        FileFormField file = SheetFile.entry(messages, "new-bank.file", ".xlsx,.csv");
        file.onLeft(sent -> sent.ifPresent(one -> read(file, one)));
        entry(file);
        add(planned);
    }

    private void entry(FormField<?> formField) {
        formField.addClassName("reading");
        ask(formField);
    }

    private SelectFormField<String> owner(List<OrganisationId> mine) {
        SelectFormField<String> choice = new SelectFormField<>(
                messages.say("new-bank.organisation"),
                mine.stream()
                        .map(one -> ChoiceFormField.Option.of(one.value(), current.nameOf(one)))
                        .toList());
        choice.set(Optional.of(mine.getFirst().value()));
        return choice;
    }

    private void read(FileFormField file, FileFormField.Sent sent) {
        clear();
        file.saved("");
        planned.removeAll();
        switch (banks.read(sent.content(), SheetFile.languages())) {
            case UnitValueBanks.Planned.Refused refused ->
                refuse(file, messages.say("sheet.file." + refused.why(), UnitValueBanks.MOST_ROWS));
            case UnitValueBanks.Planned.Read read -> {
                file.saved(messages.say("import.read", sent.name()));
                show(read);
            }
        }
    }

    private void show(UnitValueBanks.Planned.Read plan) {
        H2 heading = new H2(
                plan.mistakes().isEmpty()
                        ? messages.say("bank.values", plan.values().size())
                        : messages.say("plan.mistakes", plan.mistakes().size()));
        planned.add(heading);
        if (!plan.mistakes().isEmpty()) {
            planned.add(
                    new Paragraph(messages.say("plan.mistakes.why")),
                    SheetMistakes.list(messages, plan.mistakes(), plan.sheet()));
        } else if (plan.isSound()) {
            planned.add(
                    BankValues.table(messages, plan.values(), value(BankTerms.Part.YEAR)),
                    buttons(new ActionButton(
                            messages.say("new-bank.act", plan.values().size()),
                            ActionButton.Kind.MAIN,
                            () -> keep(plan))));
        }
        Focus.on(heading);
    }

    private void keep(UnitValueBanks.Planned.Read plan) {
        clear();
        BankTerms said = new BankTerms(
                value(BankTerms.Part.TITLE),
                value(BankTerms.Part.LICENCE),
                value(BankTerms.Part.YEAR),
                value(BankTerms.Part.SOURCE),
                value(BankTerms.Part.DEFLATOR));
        List<BankTerms.Part> missing = said.missing();
        if (!missing.isEmpty()) {
            // The last one shown takes the summary; the first is where the reader begins.
            missing.reversed().forEach(this::refused);
            return;
        }
        OrganisationId owner = organisation
                .flatMap(SelectFormField::value)
                .map(OrganisationId::new)
                .orElseGet(() -> UnitValuesView.commissioned(current.required()).getFirst());
        banks.keep(owner, said, plan).ifPresent(id -> UI.getCurrentOrThrow().navigate(UnitValuesNavigation.bank(id)));
    }

    private void refused(BankTerms.Part part) {
        Optional.ofNullable(terms.get(part))
                .ifPresent(entry ->
                        refuse(entry, messages.say("bank.terms." + part.word() + ".refused", TypedText.LONGEST_TITLE)));
    }

    private String value(BankTerms.Part part) {
        return Optional.ofNullable(terms.get(part)).map(TextFormField::value).orElse("");
    }
}
