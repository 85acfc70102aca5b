package org.evenhand.unitvalues.ui;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.evenhand.design.NavigationArea;
import org.evenhand.design.NavigationItem;
import org.evenhand.shared.Roles;
import org.evenhand.unitvalues.BankId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages of unit values, relative to the application's own. */
public final class UnitValuesNavigation {

    static final String BANKS = "unit-values";
    static final String NEW_BANK = "unit-values/new";

    private UnitValuesNavigation() {}

    /** The banks of unit values of the signed-in person's organisations. */
    public static String banks() {
        return BANKS;
    }

    /** One bank of unit values. */
    public static String bank(BankId id) {
        return BANKS + "/" + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8);
    }

    /** The way to the banks of unit values. */
    @Configuration(proxyBeanMethods = false)
    static class InShell {

        @Bean
        NavigationItem unitValuesPlace() {
            return NavigationItem.of(
                    NavigationArea.CRITERIA, 30, BANKS, "banks.heading", Set.of(Roles.COMMISSIONER, Roles.AUDITOR));
        }
    }
}
