/** What a body is made of: JSON, media types, and how large and how slow it may be. */
package nl.inclusiemonitor.http.body;
