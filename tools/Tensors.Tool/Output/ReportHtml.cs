using System.Net;
using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>A report as one page: style, script and data inside, nothing loaded from anywhere.</summary>
internal static class ReportHtml
{
    public static string Write(Report report)
    {
        var page = new PageData(report, [.. report.Projects.Select(static p => FootprintTree.Of(p))]);
        string title = WebUtility.HtmlEncode($"Memory of {Path.GetFileNameWithoutExtension(report.Source)}");
        return Resource.Text("report.html")
            .Replace("{{title}}", title, StringComparison.Ordinal)
            .Replace("{{style}}", Resource.Text("report.css"), StringComparison.Ordinal)
            .Replace("{{script}}", Resource.Text("report.js"), StringComparison.Ordinal)
            .Replace("{{data}}", ReportJson.ForPage(page), StringComparison.Ordinal);
    }

    private sealed record PageData(Report Report, IReadOnlyList<FootprintTree> Trees);
}
