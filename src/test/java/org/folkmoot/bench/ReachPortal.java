package org.folkmoot.bench;

import static org.awaitility.Awaitility.await;

import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringServlet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.folkmoot.FolkmootApplication;
import org.folkmoot.engagement.Engaging;
import org.folkmoot.engagement.ReachOverview;
import org.folkmoot.engagement.ReachService;
import org.folkmoot.engagement.Recount;
import org.folkmoot.engagement.RecountReport;
import org.folkmoot.engagement.TestLedger;
import org.folkmoot.member.SystemWork;
import org.folkmoot.programme.ProgrammeService;
import org.folkmoot.programme.StrandSummary;
import org.folkmoot.programme.TestProgramme;
import org.folkmoot.testing.Statements;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A portal in this process with the sample's programme, and what is measured of its ledger. */
final class ReachPortal implements AutoCloseable {

    private final ConfigurableApplicationContext portal;

    /** One that runs already. */
    ReachPortal(ConfigurableApplicationContext portal) {
        this.portal = portal;
    }

    /** @param database as {@link ReachStore#settings} gives it */
    static ReachPortal start(List<String> database, Path data) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--folkmoot.data=" + data,
                "--logging.level.root=WARN",
                "--spring.jpa.properties.hibernate.session_factory.statement_inspector="
                        + Statements.Inspector.class.getName()));
        settings.addAll(database);
        var started =
                new ReachPortal(SpringApplication.run(FolkmootApplication.class, settings.toArray(String[]::new)));
        started.loadProgramme();
        return started;
    }

    private void loadProgramme() {
        enter();
        if (strands().isEmpty()) bean(TestProgramme.class).load();
        // The programme's own event makes the rows the figures are kept in.
        await().atMost(Duration.ofMinutes(2))
                .until(() -> rows("EVENT_PUBLICATION where listener_id like '%engagement%'") == 0);
    }

    /** Each portal looks for who is signed in where it put its own strategy; the one started last would keep it. */
    void enter() {
        SecurityContextHolder.setContextHolderStrategy(bean(SecurityContextHolderStrategy.class));
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return portal;
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    List<StrandSummary> strands() {
        return bean(ProgrammeService.class).strands();
    }

    ReachOverview overview() {
        return bean(ReachService.class).overview();
    }

    /** Through the real ledger, as its listener does. */
    void take(Engaging event) {
        bean(TestLedger.class).take(event);
    }

    RecountReport recount() {
        enter();
        return SystemWork.call(() -> bean(Recount.class).now());
    }

    int lines() {
        return rows("engagement_record");
    }

    private int rows(String table) {
        return bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    DataSource database() {
        return bean(DataSource.class);
    }

    /** Where it answers browsers. */
    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) portal).getWebServer().getPort();
    }

    /** What its pages run in. */
    VaadinServletService pages() {
        return portal.getBeansOfType(ServletRegistrationBean.class).values().stream()
                .map(ServletRegistrationBean::getServlet)
                .filter(SpringServlet.class::isInstance)
                .map(servlet -> ((SpringServlet) servlet).getService())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        portal.close();
    }
}
