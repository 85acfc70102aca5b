package org.evenhand.criteria.drafting;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.record.Actor;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The measures of a criterion that are priced in pounds: from a bank of the framework's own organisation, or one's own. */
@Service
@Transactional(noRollbackFor = FrozenFramework.class)
@RolesAllowed(Roles.COMMISSIONER)
public class PricingMeasures {

    /** Outcome of a measure. */
    public enum Added {
        ADDED,
        /** The criterion has it already. */
        THERE,
        /** It cannot be the code of a measure. */
        NOT_A_CODE,
        /** There is no such criterion, bank or value, or it is not the organisation's. */
        NOT_FOUND;

        /** The word in message keys. */
        public String word() {
            return org.evenhand.shared.Constants.word(this);
        }
    }

    private final FrameworkRows rows;
    private final UnitValueRows banks;
    private final FrameworkWriting acts;

    PricingMeasures(FrameworkRows rows, UnitValueRows banks, FrameworkWriting acts) {
        this.rows = rows;
        this.banks = banks;
        this.acts = acts;
    }

    /** Adds a measure of a bank with its value; where it came from is kept beside it. */
    public Added take(FrameworkId id, PartId part, BankId bank, String measure) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        banks.lock(bank);
        Optional<UnitValue> value = banks.find(bank)
                .filter(found -> found.organisation().equals(framework.organisation()))
                .flatMap(found -> found.value(measure));
        if (value.isEmpty()) {
            return Added.NOT_FOUND;
        }
        return add(framework, part, measure, Decimals.plain(value.get().pounds()), Optional.of(bank), me);
    }

    /** Adds a measure of one's own, which has no value yet. */
    public Added own(FrameworkId id, PartId part, String measure) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        String code = TypedText.clean(measure).strip();
        return code.matches(References.FORM) ? add(framework, part, code, "", Optional.empty(), me) : Added.NOT_A_CODE;
    }

    /** Takes a measure out of a criterion. */
    public void drop(FrameworkId id, PartId part, String measure) {
        Actor.Person me = acts.writing(id);
        Framework framework = acts.found(id);
        Optional<DraftPart> criterion = framework.criterion(part);
        String place = CriterionFields.UNIT_VALUE + measure;
        if (criterion.filter(one -> one.answers().containsKey(place)).isEmpty()) {
            return;
        }
        rows.answers().erase(id.value(), part.value(), new FieldPath(place));
        rows.answers().erase(id.value(), part.value(), new FieldPath(CriterionFields.BANK + measure));
        acts.changed(
                me,
                FrameworkAuditEvent.CRITERION_CHANGED,
                id,
                Map.of(
                        "part",
                        criterion.get().name(),
                        "field",
                        place,
                        "from",
                        criterion.get().answer(place),
                        "to",
                        ""));
    }

    private Added add(
            Framework framework, PartId part, String measure, String pounds, Optional<BankId> bank, Actor.Person me) {
        Optional<DraftPart> criterion = framework.criterion(part).filter(one -> one.kind() == CriterionKind.MONETISED);
        if (criterion.isEmpty()) {
            return Added.NOT_FOUND;
        }
        String place = CriterionFields.UNIT_VALUE + measure;
        if (criterion.get().answers().containsKey(place)) {
            return Added.THERE;
        }
        List<Given> answers = new ArrayList<>(List.of(part.given(place, pounds)));
        bank.ifPresent(from -> answers.add(part.given(CriterionFields.BANK + measure, from.value())));
        rows.answers().put(framework.id().value(), answers, acts.by(me));
        acts.changed(
                me,
                FrameworkAuditEvent.UNIT_VALUE_ADDED,
                framework.id(),
                Map.of(
                        "part",
                        criterion.get().name(),
                        "measure",
                        measure,
                        "bank",
                        bank.map(BankId::value).orElse("")));
        return Added.ADDED;
    }
}
