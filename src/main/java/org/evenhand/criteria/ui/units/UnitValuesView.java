package org.evenhand.criteria.ui.units;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.criteria.ui.CriteriaNavigation;
import org.evenhand.criteria.unitvalues.UnitValueBank;
import org.evenhand.criteria.unitvalues.UnitValueBanks;
import org.evenhand.design.FormPage;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedIn;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;

/** The banks of unit values of the reader's own organisations. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = CriteriaNavigation.UNIT_VALUES, layout = Shell.class)
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
        add(new Paragraph(messages.say("banks.intro")), new Paragraph(messages.say("banks.private")));
        if (commissions(current.required())) {
            Anchor bring = new Anchor(CriteriaNavigation.NEW_BANK, messages.say("banks.new"));
            bring.addClassNames("button", "button-main");
            add(buttons(bring));
        }
        List<UnitValueBank> all = banks.banks();
        if (all.isEmpty()) {
            add(new Paragraph(messages.say("banks.none")));
        }
        all.forEach(bank -> add(piece(bank)));
    }

    static boolean commissions(SignedIn me) {
        return me.held().stream()
                .anyMatch(held ->
                        held.role() == Role.COMMISSIONER && held.tender().isEmpty());
    }

    private Article piece(UnitValueBank bank) {
        Article piece = new Article(
                new H2(new Anchor(
                        CriteriaNavigation.bank(bank.id()), bank.terms().title())),
                new Paragraph(messages.say(
                        "banks.brought",
                        current.nameOf(bank.organisation()),
                        bank.values().size(),
                        bank.terms().year(),
                        bank.by(),
                        messages.moment(bank.at()))));
        piece.addClassName("listed-item");
        return piece;
    }
}
