package org.evenhand.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.PartId;
import org.evenhand.folders.CriterionText;
import org.evenhand.folders.WorkedFigures;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the invented published tender states in figures is what its criteria come to for one of its lots. */
class DemoHomeshareTest {
    /** The size of each of its two lots. */
    private static final ContractSize LOT = new ContractSize(
            new Money(new BigDecimal("90000")),
            "GBP",
            Optional.of(new Quantity(new BigDecimal("3"))),
            Optional.of(new Quantity(new BigDecimal("1.5"))));

    private static List<String> complaints(SortedMap<String, String> answers) {
        SortedMap<String, String> asked = new TreeMap<>(answers);
        asked.keySet().removeIf(place -> place.equals(CriterionFields.EVIDENCE));
        CriterionText.Read read = CriterionText.read(asked);
        assertThat(read.objections()).isEmpty();
        return WorkedFigures.complaints(
                read.criterion().orElseThrow(), read.wording().orElseThrow(), LOT, "");
    }

    @Test
    void every_figure_in_a_text_is_worked_out_beside_it() {
        assertThat(DemoHomeshare.criteria().values())
                .allSatisfy(answers -> assertThat(complaints(answers)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four matches give as many hours as £100,000 ask for.",
                "4 of about 15 matches, at 10 hours a week, give 2,080 hours a year; £90,000 ask for 3,600.",
                "7 of about 15 matches, at 10 hours a week, give 3,640 hours a year; £100,000 ask for 4,000.",
                "7 of about 15 matches, at 10 hours a week, give 3,600 hours a year; £90,000 ask for 3,600."
            })
    void a_planted_figure_turns_it_red(String planted) {
        SortedMap<String, String> company = DemoHomeshare.criteria().get(new PartId("company"));
        company.put("tests/proportionate", planted);

        assertThat(complaints(company)).hasSize(1);
    }
}
