package org.evenhand.planning.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.people.Organisation;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.shared.OrganisationId;

/** A page of an organisation's self-assessment; it is not there for those who may not read it. */
abstract class AssessmentPage extends PlanPage {

    /** The door to self-assessments. */
    final transient AssessingOurselves assessing;

    AssessmentPage(AssessingOurselves assessing) {
        this.assessing = assessing;
    }

    @Override
    final Optional<Organisation> find(OrganisationId id) {
        return assessing.find(id);
    }

    /** Begins the page under the links to the pages beside it. */
    final void begin(String heading, Organisation organisation, Optional<Breadcrumbs.Stop> here) {
        begin(heading);
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(
                        PlanningNavigation.assessment(organisation.id()),
                        messages.say("assess.title", organisation.name())),
                new Breadcrumbs.Stop(
                        PlanningNavigation.copies(organisation.id()), messages.say("assess.copies.title"))));
        here.filter(stop -> stops.stream().noneMatch(other -> other.href().equals(stop.href())))
                .ifPresent(stops::add);
        addComponentAsFirst(new Breadcrumbs(
                messages.say("assess.trail"),
                stops,
                here.map(Breadcrumbs.Stop::href).orElse("")));
    }

    final String title(AssetAction action) {
        return messages.say("assess.action." + action.word() + ".title");
    }

    final String label(ActionField field) {
        return messages.say("assess.field." + field.word());
    }

    final String level(Answers answers, AssetAction action) {
        return answers.level(action)
                .map(level -> messages.say("assess.level." + level.word()))
                .orElseGet(() -> messages.say("assess.level.none"));
    }

    /** An answer as a reader writes it. */
    final String shown(Answers answers, AssetAction action, ActionField field) {
        return switch (field) {
            case LEVEL -> level(answers, action);
            case BY_WHEN -> answers.due(action).map(messages::date).orElse("");
            case EVIDENCE, NEXT_STEP, WHO -> answers.says(action, field);
        };
    }

    /** All that is answered of an action. */
    final List<Answer> answers(Answers answers, AssetAction action) {
        return Arrays.stream(ActionField.values())
                .map(field -> new Answer(label(field), shown(answers, action, field), Optional.empty()))
                .toList();
    }
}
