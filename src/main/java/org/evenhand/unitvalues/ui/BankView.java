package org.evenhand.unitvalues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Confirmation;
import org.evenhand.design.Focus;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueBanks;

/** One bank of unit values: on which terms it may be used, and every value; its commissioners may delete it. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = "unit-values/:bank", layout = Shell.class)
class BankView extends FormPage implements BeforeEnterObserver {

    private static final int LINES = 4;

    private final transient UnitValueBanks banks;
    private final transient CurrentPerson current;
    private final Div deleting = new Div();
    private final Div used = new Div();

    BankView(UnitValueBanks banks, CurrentPerson current) {
        this.banks = banks;
        this.current = current;
        removeClassName("reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitValueBank bank = event.getRouteParameters()
                .get("bank")
                .map(BankId::new)
                .flatMap(banks::bank)
                .orElseThrow(NotFoundException::new);
        draw(bank);
    }

    private void draw(UnitValueBank bank) {
        begin(bank.terms().title());
        addComponentAsFirst(new Breadcrumbs(
                messages.say("packs.trail"),
                List.of(
                        new Breadcrumbs.Stop(UnitValuesNavigation.BANKS, messages.say("banks.heading")),
                        new Breadcrumbs.Stop(
                                UnitValuesNavigation.bank(bank.id()),
                                bank.terms().title())),
                UnitValuesNavigation.bank(bank.id())));
        add(new Note(Note.Kind.INFO, messages.say("bank.private", current.nameOf(bank.organisation()))));
        beside(new SideFacts()
                .part(
                        messages.say("bank.terms"),
                        said("bank.terms.licence", bank.terms().licence()),
                        said("bank.terms.year", bank.terms().year()),
                        said("bank.terms.source", bank.terms().source()),
                        said("bank.terms.deflator", bank.terms().deflator()),
                        new Paragraph(messages.say(
                                "bank.brought",
                                bank.by().name(),
                                messages.moment(bank.by().at())))));
        add(BankValues.table(messages, bank.values(), bank.terms().year()));
        if (current.required().in(bank.organisation(), Role.COMMISSIONER).isPresent()) {
            deleting.removeAll();
            deleting.addClassName("reading");
            deleting.add(buttons(
                    new ActionButton(messages.say("bank.delete"), ActionButton.Kind.PLAIN, () -> question(bank))));
            add(deleting);
        }
    }

    private void question(UnitValueBank bank) {
        deleting.removeAll();
        H2 question = new H2(messages.say("bank.delete.ask", bank.terms().title()));
        TextFormField reason = new TextFormField(messages.say("bank.delete.reason")).lines(LINES);
        deleting.add(
                question,
                new Paragraph(messages.say("bank.delete.why")),
                reason,
                buttons(
                        new ActionButton(
                                messages.say("bank.delete.act"), ActionButton.Kind.WARNING, () -> delete(bank, reason)),
                        new ActionButton(messages.say("bank.delete.keep"), ActionButton.Kind.PLAIN, () -> draw(bank))));
        Focus.on(question);
    }

    private void delete(UnitValueBank bank, TextFormField reason) {
        clear();
        reason.accept();
        used.removeAll();
        switch (banks.delete(bank.id(), reason.value())) {
            case UnitValueBanks.Removal.NoReason none -> refuse(reason, messages.say("bank.delete.no-reason"));
            case UnitValueBanks.Removal.TooLong tooLong ->
                refuse(reason, messages.say("answer.too-long", tooLong.most()));
            case UnitValueBanks.Removal.InUse inUse -> {
                refuse(messages.say("bank.delete.used"));
                UnorderedList list = new UnorderedList();
                inUse.uses()
                        .forEach(use -> list.add(new ListItem(
                                new Anchor(use.page(), messages.say("bank.delete.use", use.name(), use.in())))));
                used.add(new Paragraph(messages.say("bank.delete.used.then")), list);
                deleting.add(used);
            }
            case UnitValueBanks.Removal.Deleted deleted -> {
                removeAll();
                add(
                        new Confirmation(
                                messages.say("bank.deleted", bank.terms().title()),
                                messages.say("bank.deleted.body"),
                                List.of()),
                        new Paragraph(new Anchor(UnitValuesNavigation.BANKS, messages.say("banks.heading"))));
            }
        }
    }

    private Paragraph said(String key, String what) {
        return new Paragraph(messages.say("bank.said", messages.say(key), what));
    }
}
