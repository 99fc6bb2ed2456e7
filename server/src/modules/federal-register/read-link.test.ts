import { readLink } from "./read-link.ts";

describe("readLink", () => {
  it.each([
    "https://www.federalregister.gov/documents/2021/12/20/2021-27505/transforming-federal-customer-experience",
    "https://www.govinfo.gov/content/pkg/FR-2021-12-20/pdf/2021-27505.pdf",
    "https://www.gpo.gov/fdsys/pkg/FR-2009-01-26/pdf/E9-1712.pdf",
    "https://www.archives.gov/federal-register/executive-orders/1942.html",
    "https://federalregister.gov/d/2021-27505",
  ])("takes %s as it stands", (link) => {
    expect(readLink(link)).toBe(link);
  });

  it("takes http for https", () => {
    expect(readLink("http://www.gpo.gov/fdsys/a.pdf")).toBe("https://www.gpo.gov/fdsys/a.pdf");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//www.federalregister.gov",
    "data:text/html,x",
    "ftp://www.gpo.gov/a.pdf",
    "https://www.federalregister.gov.example.com/",
    "https://example.com/?www.federalregister.gov",
    "https://evilfederalregister.gov/",
    "https://user@www.federalregister.gov/",
    "https://www.federalregister.gov:8443/",
    "https://www.federalregister.gov@example.com/",
    "//www.federalregister.gov/",
    "/documents/1",
    "https://www.federalregister.gov/a b",
    "",
    `https://www.gpo.gov/${"a".repeat(3000)}`,
  ])("refuses %.60s", (link) => {
    expect(readLink(link)).toBeNull();
  });
});
