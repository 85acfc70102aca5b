package org.evenhand.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes acts as any module does, on a database of its own, with the record listening. */
public final class Recorder implements AutoCloseable {

    public static final Instant MORNING = Instant.parse("2026-11-24T07:04:28.125Z");
    public static final Actor ADA =
            new Actor.Person(new AccountId("a-1"), "Ada Jones", Role.COMMISSIONER, new OrganisationId("marshwick"));

    public record Kind(String code) implements AuditEvent.Kind {}

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = "org.evenhand.audit.chain",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.AuditTrail"))
    static class Wiring {
        @Bean
        JdbcTransactionManager transactionManager(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transactionTemplate(JdbcTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate jdbc) {
            return JdbcClient.create(jdbc);
        }
    }

    public final HikariDataSource database;
    public final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    public final JdbcTemplate jdbc;

    Recorder(HikariDataSource database) {
        this.database = database;
        context.registerBean("database", DataSource.class, () -> database);
        context.registerBean("clock", Clock.class, () -> Clock.fixed(MORNING, ZoneOffset.UTC));
        context.register(Wiring.class);
        context.refresh();
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    public static Recorder on(Database kind) {
        return new Recorder(kind.migrated());
    }

    public TransactionTemplate transactions() {
        return context.getBean(TransactionTemplate.class);
    }

    public void publish(AuditEvent... acts) {
        transactions().executeWithoutResult(status -> List.of(acts).forEach(context::publishEvent));
    }

    /** So many acts, each in a transaction of its own, told apart by what they were done to. */
    public Recorder withActs(int many) {
        for (int i = 1; i <= many; i++) {
            publish(act("thing-" + i));
        }
        return this;
    }

    public static AuditEvent act(String on) {
        return AuditEvent.of(
                ADA, new Kind("tests.changed"), new AuditEvent.Subject("thing", on, java.util.Optional.empty()));
    }

    public ChainCheck.Report check(ExportedHead... heads) {
        return ChainCheck.check(database, List.of(heads));
    }

    /** Takes away what keeps the record from harm, as somebody can who owns the database; then does the harm. */
    public Recorder harm(String... statements) {
        disarm();
        List.of(statements).forEach(jdbc::execute);
        return this;
    }

    private void disarm() {
        if (database().equals("H2")) {
            jdbc.execute("drop trigger if exists audit_record_append_only");
            jdbc.execute("alter table audit_head drop constraint if exists audit_head_names_a_record");
        } else {
            jdbc.execute("alter table audit_record disable trigger all");
        }
    }

    private String database() {
        return jdbc.execute((org.springframework.jdbc.core.ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
    }

    public long count() {
        return jdbc.queryForObject("select count(*) from audit_record", Long.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
