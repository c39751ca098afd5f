using System.Text.Json;

namespace Tensors.Tool.Tests.Support;

/// <summary>Checks JSON against a schema: the part of draft 7 that schemas/report.schema.json uses. A keyword it does not know is an error.</summary>
internal sealed class Schema(JsonElement root)
{
    private static readonly HashSet<string> s_told = ["$schema", "title", "description", "definitions"];

    public static Schema Of(string text) => new(JsonDocument.Parse(text).RootElement);

    /// <summary>What is wrong, each with its path.</summary>
    public IReadOnlyList<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(value, root, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject().Where(k => !s_told.Contains(k.Name)))
        {
            switch (keyword.Name)
            {
                case "$ref":
                    Check(value, root.GetProperty("definitions").GetProperty(keyword.Value.GetString()!.Split('/')[^1]), path, faults);
                    break;
                case "type":
                    Require(keyword.Value.GetString() switch
                    {
                        "object" => value.ValueKind == JsonValueKind.Object,
                        "array" => value.ValueKind == JsonValueKind.Array,
                        "string" => value.ValueKind == JsonValueKind.String,
                        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
                        var other => throw new NotSupportedException(other),
                    }, $"is no {keyword.Value}");
                    break;
                case "const":
                    Require(JsonElement.DeepEquals(value, keyword.Value), $"is not {keyword.Value}");
                    break;
                case "enum":
                    Require(keyword.Value.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"is none of {keyword.Value}");
                    break;
                case "minimum":
                    Require(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(), $"is less than {keyword.Value}");
                    break;
                case "required":
                    foreach (JsonElement name in keyword.Value.EnumerateArray())
                    {
                        Require(value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name.GetString()!, out _), $"has no {name}");
                    }

                    break;
                case "properties" when value.ValueKind == JsonValueKind.Object:
                    foreach (JsonProperty property in value.EnumerateObject())
                    {
                        if (keyword.Value.TryGetProperty(property.Name, out JsonElement inner))
                        {
                            Check(property.Value, inner, $"{path}.{property.Name}", faults);
                        }
                    }

                    break;
                case "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False:
                    foreach (JsonProperty property in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().ToArray() : [])
                    {
                        Require(schema.GetProperty("properties").TryGetProperty(property.Name, out _), $"has {property.Name}, which is not described");
                    }

                    break;
                case "items":
                    int index = 0;
                    foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [])
                    {
                        Check(item, keyword.Value, $"{path}[{index++}]", faults);
                    }

                    break;
                case "properties":
                    break;
                default:
                    throw new NotSupportedException(keyword.Name);
            }
        }

        void Require(bool good, string fault)
        {
            if (!good)
            {
                faults.Add($"{path} {fault}");
            }
        }
    }
}
