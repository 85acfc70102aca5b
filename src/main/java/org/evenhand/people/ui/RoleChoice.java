package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ChoiceEntry;
import org.evenhand.design.Entry;
import org.evenhand.design.SelectEntry;
import org.evenhand.design.TickEntry;
import org.evenhand.design.Words;
import org.evenhand.people.Organisation;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/** Which role, for which tender, and whether with lived experience. */
final class RoleChoice extends Div {

    private final ChoiceEntry<Role> role;
    private final SelectEntry<TenderId> tender;
    private final TickEntry lived;

    RoleChoice(Words words, Organisation organisation, List<TenderDirectory.Listed> tenders, boolean administrator) {
        List<ChoiceEntry.Option<Role>> roles = new ArrayList<>();
        for (Role one : Role.values()) {
            if (administrator ? organisation.hasPlaceFor(one) : one == Role.EVALUATOR) {
                roles.add(new ChoiceEntry.Option<>(
                        one, words.say("role." + one.word()), Optional.of(words.say("role." + one.word() + ".hint"))));
            }
        }
        role = new ChoiceEntry<>(words.say("role-choice.role"), roles);
        if (roles.size() == 1) {
            role.set(Optional.of(roles.getFirst().value()));
        }
        tender = new SelectEntry<>(
                words.say("role-choice.tender"),
                tenders.stream()
                        .map(one -> new ChoiceEntry.Option<>(one.id(), one.title(), Optional.empty()))
                        .toList());
        tender.hint(words.say("role-choice.tender.hint"));
        tender.optional();
        lived = new TickEntry(words.say("role-choice.lived")).hint(words.say("role-choice.lived.hint"));
        add(role);
        if (organisation.buys()) {
            add(tender, lived);
        }
    }

    Optional<Role> role() {
        return role.value();
    }

    Optional<TenderId> tender() {
        return tender.value();
    }

    boolean livedExperience() {
        return lived.value();
    }

    Entry<?> roleEntry() {
        return role;
    }

    Entry<?> tenderEntry() {
        return tender;
    }
}
