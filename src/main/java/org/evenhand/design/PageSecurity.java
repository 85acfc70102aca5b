package org.evenhand.design;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may ask for what. Nobody can sign in yet, so only views that say {@code @AnonymousAllowed} are shown; a view that
 * says nothing is refused.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class PageSecurity {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        PageHeaders.apply(http);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/styles/**", "/icons/**").permitAll())
                // What is no view is answered with the page that says so; a view is refused unless it allows.
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.anyRequest(AuthorizedUrl::permitAll))
                .build();
    }
}
