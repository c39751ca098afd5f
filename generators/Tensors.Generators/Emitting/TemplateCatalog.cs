using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace Tensors.Generators.Emitting;

/// <summary>The templates, each parsed once per process: parsing costs some ten times what rendering does.</summary>
internal static class TemplateCatalog
{
    private static readonly ConcurrentDictionary<string, Template> s_templates = new(StringComparer.Ordinal);

    /// <summary>Renders templates one after the other over the same inputs, in one context: making a context costs as much as rendering a small template.</summary>
    public static string Render(ScriptObject inputs, IEnumerable<string> names)
    {
        // The templates call none of Scriban's functions, and a table of them for each context is what most of making one costs.
        TemplateContext context = new(new ScriptObject())
        {
            LoopLimit = 0,
            LimitToString = 0,
            StrictVariables = true,
            NewLine = "\n",
        };
        context.PushGlobal(inputs);
        return string.Concat(names.Select(name => s_templates.GetOrAdd(name, Parse).Render(context)));
    }

    private static Template Parse(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".scriban")
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        using StreamReader reader = new(stream);
        Template template = Template.Parse(reader.ReadToEnd().Replace("\r\n", "\n"), name);
        return template.HasErrors ? throw new InvalidOperationException(string.Join("\n", template.Messages)) : template;
    }
}
