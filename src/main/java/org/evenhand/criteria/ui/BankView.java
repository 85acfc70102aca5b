package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.criteria.BankId;
import org.evenhand.criteria.UnitValueBank;
import org.evenhand.criteria.UnitValueBanks;
import org.evenhand.design.FormPage;
import org.evenhand.design.Note;
import org.evenhand.design.Shell;
import org.evenhand.design.Trail;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.Roles;

/** One bank of unit values: on which terms it may be used, and every value. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = "unit-values/:bank", layout = Shell.class)
class BankView extends FormPage implements BeforeEnterObserver {

    private final transient UnitValueBanks banks;
    private final transient CurrentPerson current;

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
        begin(bank.terms().title());
        addComponentAsFirst(new Trail(
                words.say("packs.trail"),
                List.of(
                        new Trail.Stop(CriteriaNavigation.UNIT_VALUES, words.say("banks.heading")),
                        new Trail.Stop(
                                CriteriaNavigation.bank(bank.id()), bank.terms().title())),
                CriteriaNavigation.bank(bank.id())));
        Div terms = new Div(
                new Note(Note.Kind.INFO, words.say("bank.private", current.nameOf(bank.organisation()))),
                said("bank.terms.licence", bank.terms().licence()),
                said("bank.terms.year", bank.terms().year()),
                said("bank.terms.source", bank.terms().source()),
                said("bank.terms.deflator", bank.terms().deflator()),
                new Paragraph(words.say("bank.brought", bank.by(), words.moment(bank.at()))));
        terms.addClassName("reading");
        add(terms, BankValues.table(words, bank.values(), bank.terms().year()));
    }

    private Paragraph said(String key, String what) {
        return new Paragraph(words.say("bank.said", words.say(key), what));
    }
}
