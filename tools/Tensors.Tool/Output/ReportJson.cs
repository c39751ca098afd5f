using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>Reports as JSON, in the form that <c>schemas/report.schema.json</c> describes.</summary>
internal static class ReportJson
{
    // A file is read by people and by git: no escapes where JSON needs none. It must not be put into a page like that; see ForPage.
    private static readonly JsonSerializerOptions s_file = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    // The default encoder leaves no '<', '>', '&' or quote of any kind: nothing ends the script element it stands in.
    private static readonly JsonSerializerOptions s_page = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(Report report) => JsonSerializer.Serialize(report, s_file) + "\n";

    /// <summary>Any value, safe inside a script element.</summary>
    public static string ForPage<T>(T value) => JsonSerializer.Serialize(value, s_page);

    /// <exception cref="ToolException">It is no report, or one of another version.</exception>
    public static Report Read(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using JsonDocument document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out JsonElement version) || !version.TryGetInt32(out int number))
            {
                throw new ToolException($"{path}: not a report: it has no \"version\". Write one with 'tensors report PROJECT --format json'");
            }

            if (number != Report.CurrentVersion)
            {
                throw new ToolException($"{path}: a report of version {number}; this program reads version {Report.CurrentVersion}. Write it anew");
            }

            if (HasNull(document.RootElement))
            {
                throw new ToolException($"{path}: not a report: it holds a null");
            }

            return document.Deserialize<Report>(s_file) ?? throw new ToolException($"{path}: not a report");
        }
        catch (JsonException e)
        {
            throw new ToolException($"{path}: not a report: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: cannot be read: {e.Message}");
        }
    }

    // What is not known is left out, so a null is nowhere; in lists the reader would let it pass.
    private static bool HasNull(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => element.EnumerateArray().Any(HasNull),
        JsonValueKind.Object => element.EnumerateObject().Any(static p => HasNull(p.Value)),
        _ => false,
    };
}
