package eu.aer.account.web;

import eu.aer.common.Configuration;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Session cookies are sent over TLS only where the site has it: in {@code web.xml} that could not depend on the configuration. */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    Configuration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(areSecure(configuration));
    }

    static boolean areSecure(Configuration configuration) {
        return "https".equals(configuration.baseUrl().getScheme());
    }
}
