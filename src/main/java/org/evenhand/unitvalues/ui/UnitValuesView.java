package org.evenhand.unitvalues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueBanks;

/** The banks of unit values of the reader's own organisations. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = UnitValuesNavigation.BANKS, layout = Shell.class)
class UnitValuesView extends FormPage implements BeforeEnterObserver {

    private final transient UnitValueBanks banks;
    private final transient CurrentPerson current;

    UnitValuesView(UnitValueBanks banks, CurrentPerson current) {
        this.banks = banks;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(messages.say("banks.heading"));
        add(new Paragraph(messages.say("banks.intro")));
        beside(new SideFacts()
                .part(messages.say("banks.seen"), messages.say("banks.private"))
                .part(messages.say("banks.year"), messages.say("banks.year.why"), messages.say("banks.year.fixed")));
        if (!commissioned(current.required()).isEmpty()) {
            Anchor bring = new Anchor(UnitValuesNavigation.NEW_BANK, messages.say("banks.new"));
            bring.addClassNames("button", "button-main");
            add(buttons(bring));
        }
        List<UnitValueBank> all = banks.banks();
        if (all.isEmpty()) {
            add(new Paragraph(messages.say("banks.none")));
        }
        all.forEach(bank -> add(piece(bank)));
    }

    /** The organisations for which somebody may bring banks in. */
    static List<OrganisationId> commissioned(SignedIn me) {
        return me.held().stream()
                .filter(held ->
                        held.role() == Role.COMMISSIONER && held.tender().isEmpty())
                .map(SignedIn.Held::organisation)
                .distinct()
                .toList();
    }

    private Article piece(UnitValueBank bank) {
        Article piece = new Article(
                new H2(new Anchor(
                        UnitValuesNavigation.bank(bank.id()), bank.terms().title())),
                new Paragraph(messages.say(
                        "banks.brought",
                        current.nameOf(bank.organisation()),
                        bank.values().size(),
                        bank.terms().year(),
                        bank.by().name(),
                        messages.moment(bank.by().at()))));
        piece.addClassName("listed-item");
        return piece;
    }
}
