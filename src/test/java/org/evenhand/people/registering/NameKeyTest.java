package org.evenhand.people.registering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Lantern Friends, THE LANTERN FRIENDS",
        "Lantern Friends, Lantern Friends Limited",
        "Lantern Friends, Lantern-Friends Ltd.",
        "Lantern Friends, 'Lantern Friends, C.I.O.'",
        "Lantern Friends, The Lantern Friends Community Interest Company",
        "Cyngor Môr, Cyngor Mor Cyf",
        "Home share, Homeshare",
        "Fish & Chips, Fish and Chips",
        "Ann’s House, Anns House",
        "Stra\u00dfe Ltd, STRA\u00dfE"
    })
    void names_that_may_be_of_the_same_organisation_are_alike(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Lantern Friends, Lantern Friends Leeds",
        "Limited, CIC",
        "The Theatre, Atre",
        "日本, 中国",
        "Hearthside 1, Hearthside 2"
    })
    void others_are_not(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
