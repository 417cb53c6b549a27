/** Public lists that readers narrow and leaf through: by plain links and forms, so that every view has an address that can be shared. */
package eu.aer.site.web.facet;
