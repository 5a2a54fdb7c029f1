package org.folkmoot.shared.ui;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What draws charts: ECharts from its web jar, as the ES module it comes with. The first chart of a page asks for it, other
 * pages never do. Its address carries its version, so a browser may keep it for good (docs/adr/0059).
 */
@Configuration(proxyBeanMethods = false)
class ChartLibrary implements WebMvcConfigurer {

    private static final String FOLDER = "webjars/echarts/";

    /** As in pom.xml, which a test compares. */
    static final String ADDRESS = "/" + FOLDER + "5.5.0/echarts.esm.min.js";

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/" + FOLDER + "**")
                .addResourceLocations("classpath:/META-INF/resources/" + FOLDER)
                .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable());
    }
}
