using Tensors.Tool.Model;
using Tensors.Tool.Output;
using Tensors.Tool.Tests.Browser;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>The page, in a browser: clicked through, on a phone, in the dark.</summary>
[Collection(TerrainCollection.Name)]
public sealed class HtmlTests(TerrainReport terrain)
{
    private const string FirstCells = "[...document.querySelectorAll('#type-table tbody tr td:first-child')].map(c => c.textContent).join()";

    [Fact]
    public async Task Page_WorksInABrowser()
    {
        string file = System.IO.Path.Combine(terrain.Folder, "terrain.html");
        (await Support.Tool.Run("report", terrain.Json, "--format", "html", "-o", file)).Expect(ExitCode.Good);
        await using Chromium browser = await Chromium.Open(file);
        await browser.Resize(1280, 900);
        await Until(browser, "document.querySelectorAll('.tile').length >= 10");
        await browser.Photograph("desktop");

        // Sorted by bytes at first, then by name, then the other way.
        Assert.Equal("Terrain.SouthFlow,Terrain.EastFlow,Terrain.Field,Terrain.Survey,Terrain.Shade", await browser.Page.Evaluate<string>(FirstCells));
        await browser.Click("#type-table th:first-child button");
        Assert.Equal("Terrain.EastFlow,Terrain.Field,Terrain.Shade,Terrain.SouthFlow,Terrain.Survey", await browser.Page.Evaluate<string>(FirstCells));
        Assert.Equal("ascending", await browser.Page.Evaluate<string>("document.querySelector('#type-table th').getAttribute('aria-sort')"));
        await browser.Click("#type-table th:first-child button");
        Assert.Equal("Terrain.Survey,Terrain.SouthFlow,Terrain.Shade,Terrain.Field,Terrain.EastFlow", await browser.Page.Evaluate<string>(FirstCells));

        // A tile tells its path and bytes; areas are in proportion to bytes.
        await browser.Click(".tile[title^='Terrain.Simulation › _world › Level']");
        string detail = await browser.Page.Evaluate<string>("document.getElementById('detail').textContent");
        Assert.Contains("Terrain.Simulation › _world › Level", detail);
        Assert.Contains("554,528 B", detail);
        double ratio = await browser.Page.Evaluate<double>("(() => { const area = n => { const r = document.querySelector(`.tile[title*='› ${n}:']`).getBoundingClientRect(); return (r.width + 2) * (r.height + 2); }; return area('Level') / area('Survey'); })()");
        Assert.InRange(ratio, 1.9, 2.1);

        // Methods: another cost, another order; opened, the places.
        Assert.StartsWith("Terrain.Flood.Step", await browser.Page.Evaluate<string>("document.querySelector('.method .name').textContent"));
        await browser.Click("[data-resource=temp]");
        Assert.StartsWith("Terrain.Erosion.Step", await browser.Page.Evaluate<string>("document.querySelector('.method .name').textContent"));
        await browser.Click(".method summary");
        await Until(browser, "document.querySelector('.method').open");
        Assert.Contains("Erosion.cs:", await browser.Page.Evaluate<string>("document.querySelector('.method .inside').textContent"));
        await browser.Photograph("clicked");

        // Dark, and back.
        const string luminance = "(() => { const c = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number); return (c[0] + c[1] + c[2]) / 3; })()";
        Assert.True(await browser.Page.Evaluate<double>(luminance) > 200);
        await browser.Prefer("dark");
        Assert.True(await browser.Page.Evaluate<double>(luminance) < 50);
        await browser.Photograph("dark");
        Assert.True(await browser.Page.Evaluate<double>("(() => { const c = getComputedStyle(document.body).color.match(/\\d+/g).map(Number); return (c[0] + c[1] + c[2]) / 3; })()") > 200);

        // A phone: nothing is wider than the screen, and tiles follow the new width.
        await browser.Resize(390, 844);
        await Until(browser, "Math.max(...[...document.querySelectorAll('.tile')].map(t => t.getBoundingClientRect().right)) <= 390");
        Assert.True(await browser.Page.Evaluate<int>("document.documentElement.scrollWidth") <= 390);
        await browser.Photograph("phone-dark");
        await browser.Prefer("light");
        foreach (string part in new[] { "footprint", "methods", "types" })
        {
            await browser.Page.Evaluate<bool>($"(document.getElementById('{part}').scrollIntoView(), true)");
            await browser.Photograph($"phone-{part}", whole: false);
        }
    }

    [Fact]
    public void Page_LoadsNothingAndEscapesEverything()
    {
        const string hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>'\"&";
        var tensor = new TensorEntry(hostile, hostile, [new AxisEntry(3, hostile)], "rowMajor", 3, 12, "register", hostile);
        var holder = new HolderEntry(hostile, HolderEntry.Class, 12, true, [new PartEntry(hostile, hostile, 12, hostile)], [hostile], hostile);
        var method = new MethodEntry(hostile, [new PlaceEntry(hostile, Resources.Temp, 1, hostile)], [new UnknownEntry(hostile, hostile, hostile)], hostile);
        var report = new Report(1, hostile, [new ProjectReport(hostile, ProjectReport.FromSource, 12, [tensor], [holder], [new BudgetEntry(hostile, Resources.Alloc, 1, BudgetEntry.Broken, new AmountEntry(2), hostile)], [method], [hostile])]);

        string page = ReportHtml.Write(report);

        Assert.DoesNotContain("alert(1)</script>", page);
        Assert.DoesNotContain("<img", page);
        Assert.Equal(2, page.Split("<script").Length - 1);
        Assert.DoesNotMatch("(src|href)\\s*=|url\\(|@import|https?://", page.Replace("\\u0022", "", StringComparison.Ordinal).Replace("src=x", "", StringComparison.Ordinal));

        // Markdown: no cell ends early, no markup comes through.
        string[] rows = [.. ReportMarkdown.Write(report).Split('\n').Where(static l => l.StartsWith("| `", StringComparison.Ordinal))];
        Assert.NotEmpty(rows);
        Assert.DoesNotContain("<img", string.Concat(ReportMarkdown.Write(report).Split('`').Where(static (_, i) => i % 2 == 0)));
    }

    /// <summary>A report can be anyone's file: holders that hold themselves, and two names alike, end in a page of a page's size.</summary>
    [Fact]
    public void Page_OfHoldersThatHoldEachOther_Ends()
    {
        HolderEntry[] holders = [.. Enumerable.Range(0, 30).Select(static i => new HolderEntry(
            $"H{i}", HolderEntry.Class, 1000, i == 0, [.. Enumerable.Range(0, 30).Select(static j => new PartEntry($"f{j}", "H", long.MaxValue, $"H{j}"))], []))];
        var tensor = new TensorEntry("T", "float", [], "rowMajor", 1, 4, "register");
        var report = new Report(1, "x", [new ProjectReport("x", ProjectReport.FromSource, 1000, [tensor, tensor], [.. holders, holders[0]], [], [], [])]);

        Assert.InRange(ReportHtml.Write(report).Length, 1000, 4_000_000);
    }

    private static async Task Until(Chromium browser, string condition)
    {
        for (int i = 0; i < 100 && !await browser.Page.Evaluate<bool>($"Boolean({condition})"); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(await browser.Page.Evaluate<bool>($"Boolean({condition})"), condition);
    }
}
