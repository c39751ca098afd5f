using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Tensors.Tool.Tests.Browser;

/// <summary>A headless Chromium of the system, for pages that have to be seen to be believed.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _profile;

    private Chromium(Process process, DirectoryInfo profile, DevTools page)
    {
        _process = process;
        _profile = profile;
        Page = page;
    }

    public DevTools Page { get; }

    /// <summary>Opens a file of the disk.</summary>
    public static async Task<Chromium> Open(string file)
    {
        string browser = Find();
        DirectoryInfo profile = Directory.CreateTempSubdirectory("tensors-browser");
        List<string> arguments =
        [
            "--headless=new", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--disable-dev-shm-usage", "--disable-extensions", "--remote-debugging-port=0", $"--user-data-dir={profile.FullName}",
            new Uri(file).AbsoluteUri,
        ];

        // Chromium's sandbox refuses to run for root, as which containers run.
        if (Environment.UserName == "root")
        {
            arguments.Insert(0, "--no-sandbox");
        }

        Process process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        try
        {
            return new Chromium(process, profile, await DevTools.Connect(await PageOf(process, profile)));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Presses the left button in the middle of an element.</summary>
    public async Task Click(string selector)
    {
        string center = await Page.Evaluate<string>(
            $"(() => {{ const e = document.querySelector({JsonValue.Create(selector).ToJsonString()}); e.scrollIntoView({{ block: 'center' }}); const r = e.getBoundingClientRect(); return `${{r.x + r.width / 2}} ${{r.y + r.height / 2}}`; }})()");
        double[] at = [.. center.Split(' ').Select(static s => double.Parse(s, System.Globalization.CultureInfo.InvariantCulture))];
        foreach (string type in new[] { "mousePressed", "mouseReleased" })
        {
            await Page.Send("Input.dispatchMouseEvent", new { type, x = at[0], y = at[1], button = "left", clickCount = 1 });
        }
    }

    public Task Resize(int width, int height) => Page.Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = false });

    public Task Prefer(string scheme) => Page.Send("Emulation.setEmulatedMedia", new { features = new[] { new { name = "prefers-color-scheme", value = scheme } } });

    /// <summary>For whoever wants to look: written where SCREENSHOTS names a folder.</summary>
    public async Task Photograph(string name, bool whole = true)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        JsonNode shot = await Page.Send("Page.captureScreenshot", new { format = "png", captureBeyondViewport = whole });
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), Convert.FromBase64String((string)shot["data"]!));
    }

    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        for (int attempt = 0; attempt < 10 && _profile.Exists; attempt++)
        {
            try
            {
                _profile.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                // Its children may still be closing their files.
                await Task.Delay(100);
            }
        }
    }

    private static string Find()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        IEnumerable<string> found =
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            from name in names
            let path = Path.Combine(folder, name)
            where File.Exists(path)
            select path;
        string? browser = Environment.GetEnvironmentVariable("CHROMIUM") ?? found.FirstOrDefault();
        Assert.True(browser is not null, "The report's page is tested in Chromium, which is not installed: 'apt-get install chromium' on Debian, or name it in the variable CHROMIUM");
        return browser!;
    }

    /// <summary>The browser writes its port into its profile, and lists its pages there.</summary>
    private static async Task<Uri> PageOf(Process process, DirectoryInfo profile)
    {
        string port = Path.Combine(profile.FullName, "DevToolsActivePort");
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(40) && !process.HasExited; await Task.Delay(50))
        {
            string[] lines = File.Exists(port) ? await File.ReadAllLinesAsync(port) : [];
            if (lines.Length > 0 && lines[0].Length > 0)
            {
                JsonNode pages = JsonNode.Parse(await client.GetStringAsync($"http://127.0.0.1:{lines[0]}/json/list"))!;
                if (pages.AsArray().FirstOrDefault(static p => (string?)p!["type"] == "page" && ((string)p["url"]!).StartsWith("file:", StringComparison.Ordinal)) is { } page)
                {
                    return new Uri((string)page["webSocketDebuggerUrl"]!);
                }
            }
        }

        throw new InvalidOperationException("Chromium did not start");
    }
}
