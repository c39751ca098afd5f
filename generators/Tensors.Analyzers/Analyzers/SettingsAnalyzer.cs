using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Reads the settings of every file once, and reports what cannot be read (NDT3013): a limit with a typing mistake guards nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(SettingUnreadable.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static c =>
        {
            if (KnownTypes.Of(c.Compilation).HasRuntime)
            {
                Check(c);
            }
        });
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var said = new HashSet<(string, string)>();
        foreach (SyntaxTree tree in context.Compilation.SyntaxTrees)
        {
            AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
            foreach (GuardOption option in GuardOptions.All)
            {
                if (options.TryGetValue(option.Key, out string? text) && GuardOption.Read(text) is null && said.Add((option.Key, text)))
                {
                    context.ReportDiagnostic(SettingUnreadable.NoSize(option, text, tree.FilePath));
                }
            }

            foreach (string key in Keys(options))
            {
                if (key.StartsWith(GuardOptions.Prefix, StringComparison.OrdinalIgnoreCase) && !GuardOptions.All.Any(s => AnalyzerConfigOptions.KeyComparer.Equals(s.Key, key))
                    && options.TryGetValue(key, out string? text) && said.Add((key, text)))
                {
                    context.ReportDiagnostic(SettingUnreadable.NoKey(key, text, tree.FilePath));
                }
            }
        }
    }

    /// <summary>All keys of a file; none where the host does not list them.</summary>
    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return Array.Empty<string>();
        }
    }
}
