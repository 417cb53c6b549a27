/** The views of news: public and back office. */
package eu.aer.news.web;
